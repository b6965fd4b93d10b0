#include "wire/encode_kept.hpp"

#include <cstddef>
#include <string>

#include "domain/timestamp.hpp"
#include "wire/encode_for_you.hpp"

namespace stamgast::wire {
namespace {

/// Ids are one line each.
std::string joined(std::string_view first, std::string_view second) {
    return std::string{first}.append("\n").append(second);
}

struct KeptEncoder {
    JsonWriter& writer;

    void operator()(const domain::Favourite& favourite) const {
        const auto& [product_id, variant_id] = favourite.id;
        writer.begin_object().text("key", joined(product_id, variant_id)).text("product_id", product_id);
        writer.text_or_null("variant_id", variant_id)
            .text("added_at", domain::format_timestamp(favourite.added_at_ms));
        writer.text("title", favourite.title).text("image_url", favourite.image_url);
        if (favourite.price_when_added && favourite.currency) {
            writer.integer("price_when_added", *favourite.price_when_added);
            writer.text("currency", favourite.currency->text());
        }
        if (favourite.in_stock_when_added) {
            writer.boolean("in_stock_when_added", *favourite.in_stock_when_added);
        }
        writer.key("product").null().end_object();
    }
    void operator()(const domain::Reminder& reminder) const {
        encode_reminder_change(writer, joined(reminder.product_id, reminder.variant_id), reminder);
    }
    void operator()(const domain::DismissedProduct& dismissed) const {
        writer.begin_object().text("key", dismissed.product_id).text("product_id", dismissed.product_id);
        writer.end_object();
    }
    void operator()(const domain::ReviewSubject& subject) const {
        writer.begin_object().text("key", joined(subject.order_id, subject.product_id));
        writer.text("order_id", subject.order_id).text("product_id", subject.product_id).end_object();
    }
};

} // namespace

std::string_view word_of(domain::KeptKind kind) {
    constexpr std::string_view words[] = {"favourite", "reminder", "dismissal", "review_put_away"};
    return words[static_cast<std::size_t>(kind)];
}

void encode_kept(JsonWriter& writer, const domain::KeptItem& item) { std::visit(KeptEncoder{writer}, item); }

} // namespace stamgast::wire
