<?php
/** How the answers write what they hold. */

namespace Stamgast;

use WC_Product;

defined( 'ABSPATH' ) || exit;

/** @param callable|string $row a function, or the name of one of this plugin's */
function rows( array $items, $row ) {
    return array_map( is_string( $row ) ? __NAMESPACE__ . '\\' . $row : $row, array_values( $items ) );
}

/** Text without markup: WordPress keeps names and messages as HTML. */
function plain( $html ) {
    return trim( html_entity_decode( wp_strip_all_tags( (string) $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
}

/** A plain decimal with a point, whatever the shop's own separators are. */
function amount( $value ) {
    return (string) wc_format_decimal( $value );
}

/** @param \WC_DateTime|null $time */
function gmt( $time ) {
    return $time ? gmt_of( $time->getTimestamp() ) : null;
}

function gmt_of( int $timestamp ) {
    return gmdate( 'Y-m-d\TH:i:s', $timestamp );
}

/** `incl` or `excl`: how the cart and the orders show prices to customers. */
function tax_display() {
    return wc_tax_enabled() && 'incl' === get_option( 'woocommerce_tax_display_cart' ) ? 'incl' : 'excl';
}

/** A variation without a picture of its own has its product's. */
function image( WC_Product $product ) {
    $id  = $product->get_image_id();
    $url = $id ? wp_get_attachment_image_url( $id, 'woocommerce_thumbnail' ) : false;
    return $url ? array( 'src' => esc_url_raw( $url ) ) : null;
}
