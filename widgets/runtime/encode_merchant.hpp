#pragma once

#include "app/merchant_event.hpp"
#include "wire/json_writer.hpp"

namespace stamgast::runtime {

/// `{"type":"tell","event","customer_id","cause"?,"lasting"?,"detail"}` for `web/bridge/merchant-events.js`.
/// Amounts are minor units and times ms since 1970; there they become what the merchant's tools read.
void encode_merchant(wire::JsonWriter& writer, const app::TellAnalytics& told);
void encode_merchant(wire::JsonWriter& writer, const app::TellRetention& told);

} // namespace stamgast::runtime
