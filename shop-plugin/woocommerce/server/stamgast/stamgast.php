<?php
/**
 * Plugin Name: Stamgast for WooCommerce
 * Description: Orders, products and favourites for the account page Stamgast, where the Store API has none.
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * Requires Plugins: woocommerce
 * License: MIT
 *
 * The answers have the names and the units of WooCommerce's own REST API (wc/v3): amounts are decimal texts,
 * times are GMT. What is a customer's own is asked of WordPress' session and of nothing that the request
 * says.
 */

namespace Stamgast;

use Automattic\WooCommerce\Utilities\FeaturesUtil;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

const ROUTES       = 'stamgast/v1';
const MOST_AT_ONCE = 100;

require_once __DIR__ . '/values.php';
require_once __DIR__ . '/orders.php';
require_once __DIR__ . '/products.php';
require_once __DIR__ . '/favourites.php';

add_action( 'before_woocommerce_init', __NAMESPACE__ . '\declare_compatibility' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_routes' );
add_action( 'woocommerce_blocks_loaded', __NAMESPACE__ . '\extend_store_api' );
add_shortcode( 'stamgast_account', __NAMESPACE__ . '\account_page' );

/** Orders are asked for by WooCommerce's own functions, so that it may keep them where it likes. */
function declare_compatibility() {
    FeaturesUtil::declare_compatibility( 'custom_order_tables', __DIR__ . '/stamgast.php', true );
}

function register_routes() {
    $id     = array( 'type' => 'string', 'required' => true, 'maxLength' => 200 );
    $limit  = array( 'type' => 'integer', 'required' => true, 'minimum' => 1, 'maximum' => MOST_AT_ONCE );
    $number = array( 'type' => 'integer', 'default' => 0, 'minimum' => 0 );
    $words  = array(
        'type' => 'array',
        'default' => array(),
        'maxItems' => 50,
        'items' => array( 'type' => 'string' ),
    );
    $ids    = array(
        'type' => 'array',
        'required' => true,
        'maxItems' => MOST_AT_ONCE,
        'items' => array( 'type' => 'integer' ),
    );

    route( '/session', 'GET', 'session', '__return_true', array() );
    route( '/orders', 'GET', 'orders', 'signed_in', array(
        'limit'          => $limit,
        'offset'         => $number,
        'until'          => $number,
        'status'         => $words,
        'status_exclude' => $words,
    ) );
    route( '/products', 'GET', 'products', '__return_true', array( 'ids' => $ids ) );
    route( '/favourites', 'GET', 'favourites', 'signed_in', array( 'limit' => $limit, 'offset' => $number ) );
    route( '/favourites', 'POST', 'set_favourite', 'signed_in', array(
        'key'          => array( 'minLength' => 1 ) + $id,
        'product_id'   => $id,
        'variation_id' => array( 'type' => array( 'string', 'null' ), 'default' => null, 'maxLength' => 200 ),
        'favourite'    => array( 'type' => 'boolean', 'required' => true ),
    ) );
}

function route( $path, $method, $callback, $permission, array $args ) {
    register_rest_route( ROUTES, $path, array(
        'methods'             => $method,
        'callback'            => __NAMESPACE__ . '\\' . $callback,
        'permission_callback' => '__return_true' === $permission ? $permission : __NAMESPACE__ . '\\' . $permission,
        'args'                => $args,
    ) );
}

/** @return true|WP_Error */
function signed_in() {
    $refusal = array( 'status' => 401 );
    return is_user_logged_in() ? true : new WP_Error( 'rest_forbidden', 'Nobody is signed in.', $refusal );
}

/** What is one customer's must not be kept by a cache that serves others. */
function answer( array $body ) {
    $response = new WP_REST_Response( $body );
    $response->header( 'Cache-Control', 'private, no-store' );
    return $response;
}

/**
 * The Store API names the variation of a cart's item only, and no address of the cart; the page needs both.
 */
function extend_store_api() {
    extend_answer( 'cart-item', 'product_id', 'integer', function ( $item ) {
        return array( 'product_id' => $item['product_id'] );
    } );
    extend_answer( 'cart', 'cart_url', 'string', function () {
        return array( 'cart_url' => esc_url_raw( wc_get_cart_url() ) );
    } );
}

function extend_answer( $endpoint, $name, $type, callable $data ) {
    woocommerce_store_api_register_endpoint_data( array(
        'endpoint'        => $endpoint,
        'namespace'       => 'stamgast',
        'data_callback'   => $data,
        'schema_callback' => function () use ( $name, $type ) {
            $schema = array( 'type' => $type, 'readonly' => true, 'context' => array( 'view', 'edit' ) );
            return array( $name => $schema );
        },
        'schema_type'     => ARRAY_A,
    ) );
}

/** The shortcode [stamgast_account]: the page itself, with the shop's own links until it is there. */
function account_page() {
    wp_enqueue_script_module( 'stamgast', plugins_url( 'dist/stamgast-account.js', __FILE__ ) );
    return sprintf(
        '<stamgast-account shop="woocommerce" endpoint="%s"><a href="%s">%s</a></stamgast-account>',
        esc_url( untrailingslashit( rest_url() ) ),
        esc_url( wc_get_account_endpoint_url( 'orders' ) ),
        esc_html__( 'Orders', 'woocommerce' )
    );
}

function session() {
    $user     = wp_get_current_user();
    $customer = ! $user->exists() ? null : array(
        'id'               => $user->ID,
        'first_name'       => $user->first_name,
        'last_name'        => $user->last_name,
        'display_name'     => $user->display_name,
        'email'            => $user->user_email,
        'date_created_gmt' => gmt_of( strtotime( $user->user_registered . ' UTC' ) ),
    );
    return answer( array( 'customer' => $customer, 'sign_in_url' => wc_get_page_permalink( 'myaccount' ) ) );
}
