// The shop's own script: the count beside the cart in its header.
addEventListener('stamgast-cart-changed', (event) => {
  document.querySelector('[data-cart-count]').textContent = event.detail.item_count;
});
