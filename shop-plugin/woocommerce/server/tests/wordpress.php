<?php
/**
 * Doubles of the few functions of WordPress that the plugin uses. What a test says about the shop is in
 * `$shop`.
 */

define( 'ABSPATH', '/' );
define( 'ARRAY_A', 'ARRAY_A' );

/** @var array{customer: int, products: array, orders: array, meta: array, options: array, filters: array} */
$shop = array(
    'customer' => 0,
    'products' => array(),
    'orders' => array(),
    'meta' => array(),
    'options' => array(),
    'filters' => array(),
);
$routes = $shortcodes = $actions = $extensions = $modules = array();

class WP_Error {
    public $code;
    public $message;
    public $data;
    public function __construct( $code, $message, $data ) {
        list( $this->code, $this->message, $this->data ) = array( $code, $message, $data );
    }
}

class WP_REST_Response {
    public $data;
    public $headers = array();
    public function __construct( $data ) {
        $this->data = $data;
    }
    public function header( $name, $value ) {
        $this->headers[ $name ] = $value;
    }
}

class WP_REST_Request implements ArrayAccess {
    private $params;
    public function __construct( array $params ) {
        $this->params = $params;
    }
    public function offsetExists( $name ): bool {
        return isset( $this->params[ $name ] );
    }
    #[\ReturnTypeWillChange]
    public function offsetGet( $name ) {
        return $this->params[ $name ] ?? null;
    }
    public function offsetSet( $name, $value ): void {
        $this->params[ $name ] = $value;
    }
    public function offsetUnset( $name ): void {
        unset( $this->params[ $name ] );
    }
}

class WP_User {
    public $ID;
    public $first_name      = 'Sanne';
    public $last_name       = 'Visser';
    public $display_name    = 'sanne';
    public $user_email      = 'sanne.visser@example.nl';
    public $user_registered = '2023-03-10 09:00:00';
    public function __construct( $id ) {
        $this->ID = $id;
    }
    public function exists() {
        return $this->ID > 0;
    }
}

function add_action( $name, $callback ) {
    $GLOBALS['actions'][ $name ] = $callback;
}
function add_shortcode( $name, $callback ) {
    $GLOBALS['shortcodes'][ $name ] = $callback;
}
function register_rest_route( $namespace, $path, $route ) {
    $GLOBALS['routes'][ $route['methods'] . ' ' . $namespace . $path ] = $route;
}
function is_wp_error( $thing ) {
    return $thing instanceof WP_Error;
}
function __return_true() {
    return true;
}
function apply_filters( $name, $value ) {
    return $GLOBALS['shop']['filters'][ $name ] ?? $value;
}
function get_option( $name ) {
    return $GLOBALS['shop']['options'][ $name ] ?? '';
}
function get_current_user_id() {
    return $GLOBALS['shop']['customer'];
}
function is_user_logged_in() {
    return get_current_user_id() > 0;
}
function wp_get_current_user() {
    return new WP_User( get_current_user_id() );
}
function get_user_meta( $user, $key = '', $single = false ) {
    $all = $GLOBALS['shop']['meta'][ $user ] ?? array();
    // Without a name WordPress gives every row, each as a list of the texts that its table holds.
    return '' === $key ? array_map( function ( $value ) {
        return array( serialize( $value ) );
    }, $all ) : ( $all[ $key ] ?? '' );
}
function update_user_meta( $user, $key, $value ) {
    $GLOBALS['shop']['meta'][ $user ][ $key ] = $value;
}
function delete_user_meta( $user, $key ) {
    unset( $GLOBALS['shop']['meta'][ $user ][ $key ] );
}
function wp_strip_all_tags( $text ) {
    return trim( strip_tags( $text ) );
}
function wp_json_encode( $value ) {
    return json_encode( $value );
}
function esc_url_raw( $url ) {
    return preg_match( '#^(https?:|/)#', $url ) ? $url : '';
}
function esc_url( $url ) {
    return htmlspecialchars( esc_url_raw( $url ), ENT_QUOTES );
}
function __( $text ) {
    return $text;
}
function esc_html__( $text ) {
    return htmlspecialchars( $text, ENT_QUOTES );
}
function sanitize_title( $text ) {
    return trim( preg_replace( '/[^a-z0-9_]+/', '-', strtolower( $text ) ), '-' );
}
function untrailingslashit( $text ) {
    return rtrim( $text, '/' );
}
function rest_url() {
    return 'https://shop.example/wp-json/';
}
function plugins_url( $path ) {
    return 'https://shop.example/wp-content/plugins/stamgast/' . $path;
}
function wp_enqueue_script_module( $id, $url ) {
    $GLOBALS['modules'][ $id ] = $url;
}
function wp_get_attachment_image_url( $id ) {
    return $id > 0 ? "https://shop.example/wp-content/uploads/$id.jpg" : false;
}
