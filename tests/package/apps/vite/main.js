import 'stamgast';

addEventListener('stamgast-cart-changed', (event) => {
  document.querySelector('[data-cart-count]').textContent = event.detail.item_count;
});
