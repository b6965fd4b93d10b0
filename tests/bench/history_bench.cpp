// A loaded order history without the rest of the page: what the decode and search benchmarks drive from Node.
#include <emscripten/emscripten.h>

#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "domain/order_page.hpp"
#include "domain/search.hpp"
#include "wire/decode.hpp"

using namespace stamgast;

namespace {

struct History {
    domain::OrderPage page;
    domain::SearchIndex index;
    domain::SearchResult found;
};

History& history() {
    static History loaded;
    return loaded;
}

} // namespace

extern "C" {

/// Decodes a page and keeps it instead of the one before; how many orders it has, −1 for none that could be
/// read.
EMSCRIPTEN_KEEPALIVE int decode(const char* json, std::size_t length) {
    history() = {};
    auto page = wire::decode_order_page({json, length});
    if (!page)
        return -1;
    history().page = std::move(*page);
    return static_cast<int>(history().page.orders.size());
}

EMSCRIPTEN_KEEPALIVE void build_index() {
    history().index.clear();
    for (const domain::OrderEntry& entry : history().page.orders) {
        std::visit(
            [](const auto& order) {
                history().index.add(order, "geleverd 5 maart mrt 2024 2024-03-05 5-3-2024");
            },
            entry);
    }
    history().found = history().index.search("");
}

/// One keystroke: the query as it is now; how many orders it finds.
EMSCRIPTEN_KEEPALIVE int type_query(const char* query, std::size_t length) {
    history().found = history().index.refine(history().found, {query, length});
    return static_cast<int>(history().found.matches.size());
}

} // extern "C"
