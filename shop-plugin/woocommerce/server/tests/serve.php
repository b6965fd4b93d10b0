<?php
/**
 * The plugin on doubles of WordPress and WooCommerce: one line of JSON in is one request, one line out its
 * answer. A request may bring a shop, or parts of one; what the plugin keeps stays until the next shop comes.
 */

require __DIR__ . '/wordpress.php';
require __DIR__ . '/woocommerce.php';
require __DIR__ . '/features-util.php';
require dirname( __DIR__ ) . '/stamgast/stamgast.php';

( $actions['rest_api_init'] )();
( $actions['woocommerce_blocks_loaded'] )();

while ( false !== ( $line = fgets( STDIN ) ) ) {
    $request = json_decode( $line, true );
    $shop    = array_merge( $shop, $request['shop'] ?? array() );
    echo json_encode( answer_request( $request ) ), "\n";
}

function answer_request( array $request ) {
    if ( isset( $request['shortcode'] ) ) {
        return array(
            'body' => $GLOBALS['shortcodes'][ $request['shortcode'] ](),
            'modules' => $GLOBALS['modules'],
        );
    }
    if ( isset( $request['action'] ) ) {
        $GLOBALS['actions'][ $request['action'] ]();
        return array( 'body' => \Automattic\WooCommerce\Utilities\FeaturesUtil::$declared );
    }
    if ( isset( $request['extension'] ) ) {
        return array( 'body' => $GLOBALS['extensions'][ $request['extension'] ]['data_callback']( $request['of'] ) );
    }
    $route = $GLOBALS['routes'][ $request['method'] . ' stamgast/v1' . $request['path'] ] ?? null;
    if ( ! $route ) {
        return problem( 404, 'rest_no_route' );
    }
    $params = array();
    foreach ( $route['args'] as $name => $rule ) {
        if ( ! array_key_exists( $name, $request['params'] ) && ! empty( $rule['required'] ) ) {
            return problem( 400, 'rest_missing_callback_param' );
        }
        $params[ $name ] = coerced( $request['params'][ $name ] ?? $rule['default'] ?? null, $rule );
        if ( ! is_valid( $params[ $name ], $rule ) ) {
            return problem( 400, 'rest_invalid_param' );
        }
    }
    $allowed = $route['permission_callback']();
    $answer  = is_wp_error( $allowed ) ? $allowed : $route['callback']( new WP_REST_Request( $params ) );
    if ( is_wp_error( $answer ) ) {
        return problem( $answer->data['status'], $answer->code );
    }
    return array(
        'status' => 200,
        'body' => $answer->data,
        'headers' => $answer->headers,
        'shop' => $GLOBALS['shop'],
    );
}

function problem( $status, $code ) {
    return array(
        'status' => $status,
        'body' => array( 'code' => $code, 'message' => $code, 'data' => array( 'status' => $status ) ),
    );
}

/** As WordPress reads what comes in an address by its schema. */
function coerced( $value, array $rule ) {
    if ( 'integer' === $rule['type'] && is_numeric( $value ) ) {
        return (int) $value;
    }
    if ( 'array' === $rule['type'] ) {
        $items = is_array( $value ) ? $value : preg_split( '/[\s,]+/', (string) $value, -1, PREG_SPLIT_NO_EMPTY );
        return array_map( function ( $item ) use ( $rule ) {
            return coerced( $item, $rule['items'] );
        }, $items );
    }
    return $value;
}

function is_valid( $value, array $rule ) {
    $types = array(
        'integer' => 'is_int',
        'string' => 'is_string',
        'boolean' => 'is_bool',
        'array' => 'is_array',
        'null' => 'is_null',
    );
    $fits  = array_filter( (array) $rule['type'], function ( $type ) use ( $types, $value ) {
        return $types[ $type ]( $value );
    } );
    $length = is_string( $value ) ? strlen( $value ) : 0;
    $items  = is_array( $value ) ? $value : array();
    return $fits && ( ! isset( $rule['minimum'] ) || $value >= $rule['minimum'] ) && ( ! isset( $rule['maximum'] ) || $value <= $rule['maximum'] )
        && $length <= ( $rule['maxLength'] ?? PHP_INT_MAX ) && ( ! is_string( $value ) || $length >= ( $rule['minLength'] ?? 0 ) )
        && count( $items ) <= ( $rule['maxItems'] ?? PHP_INT_MAX )
        && array_filter( $items, function ( $item ) use ( $rule ) {
            return ! is_valid( $item, $rule['items'] );
        } ) === array();
}
