import { createRoot } from 'react-dom/client';
// As the embed helper writes it.
import { Account } from './Account.jsx';

addEventListener('stamgast-cart-changed', (event) => {
  document.querySelector('[data-cart-count]').textContent = event.detail.item_count;
});
createRoot(document.getElementById('root')).render(<Account />);
