<?php
/** What is sold today, of products that the page asks for by id. */

namespace Stamgast;

use WC_Product;
use WP_REST_Request;

defined( 'ABSPATH' ) || exit;

function products( WP_REST_Request $request ) {
    $ids   = array_values( array_filter( array_unique( $request['ids'] ), function ( $id ) {
        return $id > 0;
    } ) );
    // No ids would be all products.
    $found = $ids ? wc_get_products( array(
        'include' => $ids,
        'status' => 'publish',
        'limit' => count( $ids ),
    ) ) : array();
    return answer( array(
        'products' => rows( $found, 'product_data' ),
        'currency' => get_woocommerce_currency(),
    ) );
}

function product_data( WC_Product $product ) {
    $sold = array( $product );
    if ( $product->is_type( 'variable' ) ) {
        $sold = array_filter( array_map( 'wc_get_product', $product->get_children() ) );
    }
    return array(
        'id'         => $product->get_id(),
        'name'       => plain( $product->get_name() ),
        'permalink'  => esc_url_raw( $product->get_permalink() ),
        'image'      => image( $product ),
        'variations' => rows( array_filter( $sold, __NAMESPACE__ . '\is_sold' ), 'variation_data' ),
    );
}

function is_sold( WC_Product $variation ) {
    return 'publish' === $variation->get_status() && $variation->is_purchasable();
}

/** Of a product without variations the one row is the product itself. */
function variation_data( WC_Product $variation ) {
    $counted = $variation->managing_stock() && ! $variation->backorders_allowed();
    $most    = $variation->get_max_purchase_quantity();
    return array(
        'id'             => $variation->get_id(),
        'sku'            => plain( $variation->get_sku() ),
        'price'          => amount( display_price( $variation ) ),
        'in_stock'       => $variation->is_in_stock(),
        'stock_quantity' => $counted ? max( 0, (int) $variation->get_stock_quantity() ) : null,
        'low_stock'      => $counted && $variation->get_stock_quantity() <= wc_get_low_stock_amount( $variation ),
        'max_quantity'   => $most > 0 ? $most : null,
        'attributes'     => options_of( $variation ),
        'image'          => image( $variation ),
    );
}

/** @return array<int, array{name: string, option: string}> empty where there is nothing to choose */
function options_of( WC_Product $variation ) {
    if ( ! $variation->is_type( 'variation' ) ) {
        return array();
    }
    $names = array_map( function ( $key ) {
        return preg_replace( '/^attribute_/', '', $key );
    }, array_keys( array_filter( $variation->get_variation_attributes() ) ) );
    return array_map( function ( $name ) use ( $variation ) {
        return array(
            'name' => plain( wc_attribute_label( $name, $variation ) ),
            'option' => plain( $variation->get_attribute( $name ) ),
        );
    }, $names );
}

/** As the cart and the orders show prices, so that the page can compare them. */
function display_price( WC_Product $product ) {
    $with_tax = 'incl' === tax_display();
    return $with_tax ? wc_get_price_including_tax( $product ) : wc_get_price_excluding_tax( $product );
}
