<?php
/**
 * Doubles of the few functions of WooCommerce that the plugin uses, on the products and orders of `$shop`.
 */

class WC_DateTime {
    private $timestamp;
    public function __construct( $time ) {
        $this->timestamp = strtotime( $time . ' UTC' );
    }
    public function getTimestamp() {
        return $this->timestamp;
    }
}

class WC_Product {
    private $row;
    public function __construct( array $row ) {
        $this->row = $row;
    }
    public function __call( $getter, $arguments ) {
        return $this->row[ substr( $getter, 4 ) ];
    }
    public function is_type( $type ) {
        return $type === $this->row['type'];
    }
    public function get_children() {
        return array_column( array_filter( $GLOBALS['shop']['products'], function ( $row ) {
            return $row['parent_id'] === $this->row['id'];
        } ), 'id' );
    }
    public function get_price() {
        $prices = array_map( function ( $id ) {
            return wc_get_product( $id )->get_price();
        }, $this->get_children() );
        return $prices ? min( $prices ) : $this->row['price'];
    }
    public function get_permalink() {
        return "https://shop.example/product/{$this->row['id']}/";
    }
    public function get_image_id() {
        return $this->row['image_id'] ?? 0;
    }
    public function is_purchasable() {
        return '' !== $this->row['price'];
    }
    public function managing_stock() {
        return null !== $this->row['stock_quantity'];
    }
    public function backorders_allowed() {
        return $this->row['backorders'] ?? false;
    }
    public function is_in_stock() {
        return ! $this->managing_stock() || $this->row['stock_quantity'] > 0 || $this->backorders_allowed();
    }
    public function get_max_purchase_quantity() {
        if ( $this->row['max_quantity'] > 0 ) {
            return $this->row['max_quantity'];
        }
        return $this->managing_stock() && ! $this->backorders_allowed() ? $this->row['stock_quantity'] : -1;
    }
    public function get_variation_attributes() {
        $slugs = array();
        foreach ( $this->row['attributes'] as $label => $value ) {
            $slugs[ 'attribute_' . sanitize_title( $label ) ] = sanitize_title( $value );
        }
        return $slugs;
    }
    public function get_attribute( $name ) {
        foreach ( $this->row['attributes'] as $label => $value ) {
            if ( sanitize_title( $label ) === $name ) {
                return $value;
            }
        }
        return '';
    }
}

/** An order, a refund or one of an order's items, by the names of the REST API. */
class StandIn {
    protected $row;
    public function __construct( array $row ) {
        $this->row = $row;
    }
    public function __call( $getter, $arguments ) {
        return $this->row[ substr( $getter, 4 ) ] ?? '';
    }
}

class WC_Order_Item_Product extends StandIn {
    public function get_product() {
        return wc_get_product( $this->row['variation_id'] ? $this->row['variation_id'] : $this->row['product_id'] );
    }
    public function get_formatted_meta_data() {
        return array_map( function ( $meta ) {
            return (object) ( $meta + array( 'key' => sanitize_title( $meta['display_key'] ) ) );
        }, $this->row['meta_data'] );
    }
}

class WC_Order extends StandIn {
    const ITEMS = array(
        'line_item' => 'line_items',
        'fee' => 'fee_lines',
        'shipping' => 'shipping_lines',
        'coupon' => 'coupon_lines',
        'tax' => 'tax_lines',
    );
    public function get_items( $type ) {
        $class = 'line_item' === $type ? 'WC_Order_Item_Product' : 'StandIn';
        return array_map( function ( $row ) use ( $class ) {
            return new $class( $row );
        }, $this->row[ self::ITEMS[ $type ] ] );
    }
    public function get_order_number() {
        return $this->row['number'];
    }
    public function get_refunds() {
        return array_map( function ( $row ) {
            return new StandIn( array( 'amount' => -$row['total'] ) + $row );
        }, $this->row['refunds'] );
    }
    public function get_date_created() {
        return new WC_DateTime( $this->row['date_created_gmt'] );
    }
    public function get_date_paid() {
        return $this->row['date_paid_gmt'] ? new WC_DateTime( $this->row['date_paid_gmt'] ) : null;
    }
    public function get_date_completed() {
        return $this->row['date_completed_gmt'] ? new WC_DateTime( $this->row['date_completed_gmt'] ) : null;
    }
    public function get_formatted_shipping_address() {
        return implode( '<br/>', $this->row['shipping_address'] );
    }
    public function get_meta( $name ) {
        return '_wc_shipment_tracking_items' === $name ? $this->row['shipment_tracking'] : '';
    }
}

function wc_get_product( $id ) {
    foreach ( $GLOBALS['shop']['products'] as $row ) {
        if ( $row['id'] === (int) $id ) {
            return new WC_Product( $row );
        }
    }
    return false;
}

function wc_get_products( $query ) {
    $found = array_filter( $GLOBALS['shop']['products'], function ( $row ) use ( $query ) {
        return 'variation' !== $row['type'] && $row['status'] === $query['status'] && in_array(
            $row['id'],
            $query['include'],
            true,
        );
    } );
    return array_map( function ( $row ) {
        return new WC_Product( $row );
    }, array_slice( $found, 0, $query['limit'] ) );
}

function wc_get_orders( $query ) {
    $GLOBALS['shop']['last_query'] = $query;
    $until = isset( $query['date_created'] ) ? (int) substr( $query['date_created'], 2 ) : PHP_INT_MAX;
    $found = array_filter( $GLOBALS['shop']['orders'], function ( $row ) use ( $query, $until ) {
        $own = $row['customer_id'] === $query['customer_id'] || ! empty( $GLOBALS['shop']['widened'] );
        return $own && in_array(
            $row['status'],
            $query['status'],
            true,
        ) && strtotime( $row['date_created_gmt'] . ' UTC' ) <= $until;
    } );
    usort( $found, function ( $left, $right ) {
        return array(
            $right['date_created_gmt'],
            $right['id'],
        ) <=> array( $left['date_created_gmt'], $left['id'] );
    } );
    $page = array_slice( $found, $query['offset'], $query['limit'] );
    return (object) array( 'total' => count( $found ), 'orders' => array_map( function ( $row ) {
        return new WC_Order( $row );
    }, $page ) );
}

function wc_get_order_statuses() {
    $names = array(
        'pending',
        'processing',
        'on-hold',
        'completed',
        'cancelled',
        'refunded',
        'failed',
        'checkout-draft',
        'awaiting-shipment',
    );
    return array_combine( preg_replace( '/^/', 'wc-', $names ), $names );
}

/** As WooCommerce does it for numbers, and for texts with the shop's own decimal comma. */
function wc_format_decimal( $value ) {
    return is_float( $value ) ? rtrim( rtrim( sprintf( '%.6F', $value ), '0' ), '.' ) : str_replace( ',', '.', (string) $value );
}
function wc_tax_enabled() {
    return 'yes' === get_option( 'woocommerce_calc_taxes' );
}
function wc_get_price_including_tax( $product ) {
    return (float) $product->get_price();
}
function wc_get_price_excluding_tax( $product ) {
    return round( $product->get_price() / 1.09, 2 );
}
function wc_get_low_stock_amount( $product ) {
    return $product->get_low_stock_amount();
}
function wc_attribute_label( $name, $product ) {
    foreach ( array_keys( $product->get_attributes() ) as $label ) {
        if ( sanitize_title( $label ) === $name ) {
            return $label;
        }
    }
    return $name;
}
function wc_get_page_permalink() {
    return 'https://shop.example/my-account/';
}
function wc_get_cart_url() {
    return 'https://shop.example/cart/';
}
function wc_get_account_endpoint_url( $name ) {
    return "https://shop.example/my-account/$name/";
}
function get_woocommerce_currency() {
    return 'EUR';
}
function woocommerce_store_api_register_endpoint_data( $extension ) {
    $GLOBALS['extensions'][ $extension['endpoint'] ] = $extension;
}
