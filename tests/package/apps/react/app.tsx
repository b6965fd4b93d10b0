import { useState } from 'react';
// As the package's README has it.
import { Account } from './rendered-account';

export function App() {
  const [count, setCount] = useState(0);
  return (
    <main>
      <output data-cart-count>{count}</output>
      <Account onCount={setCount} />
    </main>
  );
}
