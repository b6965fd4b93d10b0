#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Answers of a shop as JSON text, with neutral defaults, so that a test states only what matters to it.
/// Values are raw JSON, so that they can be wrong in every way.
namespace stamgast::wire::test {

/// An object under construction: its members in order.
class ObjectText {
public:
    ObjectText(std::initializer_list<std::pair<std::string, std::string>> members) : members_(members) {}

    /// Changes a member, or adds it at the end.
    ObjectText with(std::string_view key, std::string raw) const {
        ObjectText changed = *this;
        for (auto& [name, value] : changed.members_) {
            if (name != key)
                continue;
            value = std::move(raw);
            return changed;
        }
        changed.members_.emplace_back(key, std::move(raw));
        return changed;
    }

    ObjectText without(std::string_view key) const {
        ObjectText changed = *this;
        std::erase_if(changed.members_, [key](const auto& member) { return member.first == key; });
        return changed;
    }

    [[nodiscard]] std::vector<std::string> keys() const {
        std::vector<std::string> keys;
        for (const auto& member : members_)
            keys.push_back(member.first);
        return keys;
    }

    [[nodiscard]] std::string text() const {
        std::string text = "{";
        for (const auto& [name, value] : members_) {
            if (text.size() > 1)
                text += ',';
            text.append(1, '"').append(name).append("\":").append(value);
        }
        return text + '}';
    }

private:
    std::vector<std::pair<std::string, std::string>> members_;
};

inline std::string quoted(const std::string& text) { return '"' + text + '"'; }

inline std::string list_text(std::initializer_list<std::string> elements) {
    std::string text = "[";
    for (const std::string& element : elements) {
        if (text.size() > 1)
            text += ',';
        text += element;
    }
    return text + ']';
}

inline ObjectText line_text() {
    return {{"id", R"("line-1")"},
            {"product_id", R"("product-1")"},
            {"variant_id", R"("variant-1")"},
            {"title", R"("Koffiebonen")"},
            {"quantity", "2"},
            {"unit_price", "1295"},
            {"total", "2590"}};
}

inline ObjectText order_text() {
    return {{"id", R"("order-1")"},
            {"number", R"("1042")"},
            {"placed_at", R"("2024-03-05T14:30:00+01:00")"},
            {"state", R"("delivered")"},
            {"currency", R"("EUR")"},
            {"lines", list_text({line_text().text()})},
            {"subtotal", "2590"},
            {"shipping", "0"},
            {"prices_include_tax", "true"},
            {"total", "2590"}};
}

/// An order whose one line is this.
inline ObjectText order_with_line(const ObjectText& line) {
    return order_text().with("lines", list_text({line.text()}));
}

inline ObjectText page_text(std::initializer_list<std::string> orders) {
    return {{"orders", list_text(orders)}, {"next_cursor", "null"}};
}

} // namespace stamgast::wire::test
