<?php
/** The double of the class to which plugins say which features of WooCommerce they are ready for. */

namespace Automattic\WooCommerce\Utilities;

class FeaturesUtil {
    public static $declared = array();

    public static function declare_compatibility( $feature, $plugin_file, $positive ) {
        self::$declared[ $feature ] = array( basename( $plugin_file ), $positive );
    }
}
