<?php
/**
 * The signed-in customer's favourites, each in a row of its own of their user data, so that two changes at
 * the same time do not overwrite each other. A change that arrives again under its key does nothing, and is
 * answered as it was.
 */

namespace Stamgast;

use WC_Product;
use WP_Error;
use WP_REST_Request;

defined( 'ABSPATH' ) || exit;

const FAVOURITE    = '_stamgast_favourite_';
const WRITE_KEY    = '_stamgast_key_';
const KEY_KEPT_FOR = 30 * 86400;
const MOST_KEPT    = 500;

function favourites( WP_REST_Request $request ) {
    $all  = kept_favourites();
    $page = array_slice( $all, $request['offset'], $request['limit'] );
    return answer( array(
        'favourites' => rows( $page, 'favourite_data' ),
        'total' => count( $all ),
        'currency' => get_woocommerce_currency(),
    ) );
}

function set_favourite( WP_REST_Request $request ) {
    $customer = get_current_user_id();
    $row      = FAVOURITE . row_of( $request['product_id'], $request['variation_id'] );
    $key      = WRITE_KEY . md5( $request['key'] );
    $known    = get_user_meta( $customer, $key, true );
    if ( $known ) {
        return favourite_answer( $known['favourite'] );
    }
    if ( ! $request['favourite'] ) {
        delete_user_meta( $customer, $row );
    } elseif ( ! get_user_meta( $customer, $row, true ) ) {
        $added = new_favourite( $request['product_id'], $request['variation_id'] );
        if ( is_wp_error( $added ) ) {
            return $added;
        }
        update_user_meta( $customer, $row, $added );
    }
    $kept = get_user_meta( $customer, $row, true );
    forget_old_keys( $customer );
    update_user_meta( $customer, $key, array( 'at' => time(), 'favourite' => $kept ? $kept : null ) );
    return favourite_answer( $kept );
}

/** @param array|string|null $kept */
function favourite_answer( $kept ) {
    return answer( array(
        'favourite' => $kept ? favourite_data( $kept ) : null,
        'currency' => get_woocommerce_currency(),
    ) );
}

/** Part of a row's name, which WordPress compares without case and cuts off when it is long. */
function row_of( $product_id, $variation_id ) {
    return md5( wp_json_encode( array( $product_id, $variation_id ) ) );
}

/** @return array|WP_Error what is remembered of the product as it is now */
function new_favourite( $product_id, $variation_id ) {
    $product = product_of( $product_id );
    $chosen  = null === $variation_id ? $product : product_of( $variation_id );
    if ( ! $product || ! $chosen || ! is_shown( $product ) || ! belongs_to( $chosen, $product ) ) {
        return new WP_Error( 'stamgast_no_such_product', 'The shop has no such product.', array( 'status' => 404 ) );
    }
    if ( count( kept_favourites() ) >= MOST_KEPT ) {
        return new WP_Error( 'stamgast_too_many', 'There are too many favourites: remove one first.', array( 'status' => 409 ) );
    }
    return array(
        'product_id'   => (int) $product_id,
        'variation_id' => null === $variation_id ? null : (int) $variation_id,
        'added'        => microtime( true ),
        'name'         => plain( $product->get_name() ),
        'image'        => image( $chosen ),
        'price'        => amount( display_price( $chosen ) ),
        'currency'     => get_woocommerce_currency(),
        'in_stock'     => $chosen->is_in_stock(),
    );
}

/** @return WC_Product|false */
function product_of( $id ) {
    return ctype_digit( $id ) ? wc_get_product( (int) $id ) : false;
}

function is_shown( WC_Product $product ) {
    return 'publish' === $product->get_status() && ! $product->is_type( 'variation' );
}

function belongs_to( WC_Product $chosen, WC_Product $product ) {
    return in_array( $product->get_id(), array( $chosen->get_id(), $chosen->get_parent_id() ), true );
}

/** @return array[] what was added last comes first */
function kept_favourites() {
    $customer = get_current_user_id();
    $rows     = array_filter( array_keys( get_user_meta( $customer ) ), function ( $name ) {
        return 0 === strpos( $name, FAVOURITE );
    } );
    $kept     = array_map( function ( $name ) use ( $customer ) {
        return get_user_meta( $customer, $name, true );
    }, array_values( $rows ) );
    usort( $kept, function ( $left, $right ) {
        return array(
            $right['added'],
            $right['product_id'],
            $right['variation_id'],
        ) <=> array( $left['added'], $left['product_id'], $left['variation_id'] );
    } );
    return $kept;
}

function favourite_data( array $kept ) {
    $product = wc_get_product( $kept['product_id'] );
    $added   = (int) round( $kept['added'] * 1000 );
    unset( $kept['added'] );
    return $kept + array(
        'date_added_gmt' => gmt_of( intdiv( $added, 1000 ) ) . sprintf( '.%03d', $added % 1000 ),
        'product'        => $product && is_shown( $product ) ? product_data( $product ) : null,
    );
}

function forget_old_keys( $customer ) {
    $oldest = time() - KEY_KEPT_FOR;
    foreach ( array_keys( get_user_meta( $customer ) ) as $name ) {
        if ( 0 === strpos( $name, WRITE_KEY ) && get_user_meta( $customer, $name, true )['at'] < $oldest ) {
            delete_user_meta( $customer, $name );
        }
    }
}
