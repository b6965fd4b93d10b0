// One page is rendered on a server first, the other in the browser alone.
export default { build: { rolldownOptions: { input: ['index.html', 'client.html'] } } };
