<?php
/** The signed-in customer's own orders, in the words of WooCommerce's REST API. */

namespace Stamgast;

use WC_Order;
use WC_Order_Item_Product;
use WP_REST_Request;

defined( 'ABSPATH' ) || exit;

const TRACKING_ITEMS = '_wc_shipment_tracking_items';

function orders( WP_REST_Request $request ) {
    $customer = get_current_user_id();
    $statuses = statuses( $request['status'], $request['status_exclude'] );
    $query    = array(
        'customer_id' => $customer,
        'type'        => 'shop_order',
        'status'      => $statuses,
        'orderby'     => array( 'date' => 'DESC', 'ID' => 'DESC' ),
        'limit'       => $request['limit'],
        'offset'      => $request['offset'],
        'paginate'    => true,
    );
    if ( $request['until'] > 0 ) {
        $query['date_created'] = '<=' . $request['until'];
    }
    // WooCommerce takes no status for every status.
    $found = $statuses ? wc_get_orders( $query ) : (object) array( 'orders' => array(), 'total' => 0 );
    // A filter of another plugin may have widened the query.
    $own = array_filter( $found->orders, function ( $order ) use ( $customer ) {
        return $order->get_customer_id() === $customer;
    } );
    return answer( array(
        'orders'      => array_map( __NAMESPACE__ . '\order_data', array_values( $own ) ),
        'total'       => $found->total,
        'tax_display' => tax_display(),
        'labels'      => array(
            'discount' => plain( __( 'Discount', 'woocommerce' ) ),
            'refund'   => plain( __( 'Refund', 'woocommerce' ) ),
            'fee'      => plain( __( 'Fees', 'woocommerce' ) ),
        ),
    ) );
}

/**
 * The shop's statuses that are asked for, without those of carts that never became an order.
 * @return string[]
 */
function statuses( array $wanted, array $unwanted ) {
    $known = array_map( function ( $status ) {
        return preg_replace( '/^wc-/', '', $status );
    }, array_keys( wc_get_order_statuses() ) );
    $known = array_diff( $known, $unwanted, array( 'checkout-draft' ) );
    return array_values( $wanted ? array_intersect( $known, $wanted ) : $known );
}

function order_data( WC_Order $order ) {
    return array(
        'id'                    => $order->get_id(),
        'number'                => (string) $order->get_order_number(),
        'status'                => $order->get_status(),
        'currency'              => $order->get_currency(),
        'date_created_gmt'      => gmt( $order->get_date_created() ),
        'date_paid_gmt'         => gmt( $order->get_date_paid() ),
        'date_completed_gmt'    => gmt( $order->get_date_completed() ),
        'shipping_total'        => amount( $order->get_shipping_total() ),
        'shipping_tax'          => amount( $order->get_shipping_tax() ),
        'total'                 => amount( $order->get_total() ),
        'line_items'            => rows( $order->get_items( 'line_item' ), 'line_data' ),
        'fee_lines'             => rows( $order->get_items( 'fee' ), 'named_line' ),
        'shipping_lines'        => rows( $order->get_items( 'shipping' ), 'named_line' ),
        'coupon_lines'          => rows( $order->get_items( 'coupon' ), function ( $item ) {
            return array(
                'id' => $item->get_id(),
                'code' => plain( $item->get_code() ),
                'discount' => amount( $item->get_discount() ),
                'discount_tax' => amount( $item->get_discount_tax() ),
            );
        } ),
        'tax_lines'             => rows( $order->get_items( 'tax' ), function ( $item ) {
            return array(
                'id' => $item->get_id(),
                'label' => plain( $item->get_label() ),
                'tax_total' => amount( $item->get_tax_total() ),
                'shipping_tax_total' => amount( $item->get_shipping_tax_total() ),
            );
        } ),
        'refunds'               => rows( $order->get_refunds(), function ( $refund ) {
            return array(
                'id' => $refund->get_id(),
                'reason' => plain( $refund->get_reason() ),
                'total' => amount( -$refund->get_amount() ),
            );
        } ),
        'shipping_address'      => address_lines( $order ),
        'shipment_tracking'     => trackings( $order ),
    );
}

/** As the shop writes addresses of that country; empty where nothing is sent. @return string[] */
function address_lines( WC_Order $order ) {
    $lines = explode( '<br/>', (string) $order->get_formatted_shipping_address() );
    return array_values( array_filter( array_map( __NAMESPACE__ . '\plain', $lines ) ) );
}

/** A line of an order whose product was deleted has the product id 0. */
function line_data( WC_Order_Item_Product $item ) {
    $product  = $item->get_product();
    $parent   = wc_get_product( $item->get_product_id() );
    return array(
        'id'           => $item->get_id(),
        'name'         => plain( $item->get_variation_id() && $parent ? $parent->get_name() : $item->get_name() ),
        'product_id'   => $parent ? $item->get_product_id() : 0,
        'variation_id' => $item->get_variation_id(),
        'quantity'     => $item->get_quantity(),
        'subtotal'     => amount( $item->get_subtotal() ),
        'subtotal_tax' => amount( $item->get_subtotal_tax() ),
        'sku'          => $product ? plain( $product->get_sku() ) : '',
        'image'        => $product ? image( $product ) : null,
        'meta_data'    => rows( $item->get_formatted_meta_data( '_', true ), function ( $meta ) use ( $item, $product ) {
            return array(
                'display_key'   => plain( $meta->display_key ),
                'display_value' => plain( $meta->display_value ),
                'of_variation'  => is_choice( $meta->key, $item, $product ),
            );
        } ),
    );
}

/**
 * Whether something that is kept with a line is what its variation was chosen by. Of a variation that was deleted it is
 * not known any more: then all of it counts as that.
 */
function is_choice( $key, WC_Order_Item_Product $item, $product ) {
    if ( ! $item->get_variation_id() || ! $product ) {
        return $item->get_variation_id() > 0;
    }
    return isset( $product->get_variation_attributes()[ 'attribute_' . sanitize_title( $key ) ] );
}

function named_line( $item ) {
    return array(
        'id' => $item->get_id(),
        'name' => plain( $item->get_name() ),
        'total' => amount( $item->get_total() ),
        'total_tax' => amount( $item->get_total_tax() ),
    );
}

/** As WooCommerce's extension Shipment Tracking keeps them; a shop with another one answers the filter. */
function trackings( WC_Order $order ) {
    $kept  = $order->get_meta( TRACKING_ITEMS );
    $items = apply_filters( 'stamgast_shipment_tracking', is_array( $kept ) ? $kept : array(), $order );
    return rows( $items, function ( $item ) {
        $item += array(
            'tracking_id' => '',
            'tracking_provider' => '',
            'custom_tracking_provider' => '',
            'custom_tracking_link' => '',
            'tracking_number' => '',
            'date_shipped' => '',
        );
        return array(
            'tracking_id'       => (string) $item['tracking_id'],
            'tracking_provider' => plain( $item['custom_tracking_provider'] ?: $item['tracking_provider'] ),
            'tracking_number'   => plain( $item['tracking_number'] ),
            'tracking_link'     => esc_url_raw( $item['custom_tracking_link'] ),
            'date_shipped'      => is_numeric( $item['date_shipped'] ) ? gmt_of( (int) $item['date_shipped'] ) : null,
        );
    } );
}
