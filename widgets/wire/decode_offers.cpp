#include "wire/decode_loyalty.hpp"
#include "wire/decoder.hpp"
#include "wire/loyalty_shapes.hpp"

namespace stamgast::wire {
namespace {

using domain::Currency;
using domain::Money;
using domain::Offer;
using domain::OfferList;
using enum Presence;

struct OfferAnswer {
    Offer offer;
    std::optional<Currency> currency;
};

/// An offer's members, seen from its answer.
template <auto Member, const auto& Of>
FieldShape offer_field(std::string_view name, Presence presence = required) {
    return field_in<&OfferAnswer::offer, Member, Of>(name, presence);
}

const FieldShape offer_fields[] = {
    offer_field<&Offer::id, id_text>("id"),
    offer_field<&Offer::kind, word<domain::OfferKind>>("kind"),
    offer_field<&Offer::title, display_text>("title"),
    offer_field<&Offer::text, display_text>("text"),
    offer_field<&Offer::conditions, display_text>("conditions"),
    offer_field<&Offer::code, display_text>("code", optional),
    starts_at_field<&Offer::period>(offset_of(&OfferAnswer::offer)),
    ends_at_field<&Offer::period>(offset_of(&OfferAnswer::offer)),
    offer_field<&Offer::min_order, optional_of<money_without_currency>>("min_order", optional),
    field<&OfferAnswer::currency, optional_of<currency_code>>("currency", optional),
    offer_field<&Offer::product_ids, list_of<id_text>>("product_ids", optional),
    offer_field<&Offer::url, safe_url_text>("url", optional),
};
constexpr auto offer_shape = object_of<OfferAnswer>(offer_fields);

const FieldShape free_shipping_fields[] = {
    field<&Money::minor_units, integer_within<std::int64_t, 0, domain::max_minor_units>>("threshold"),
    field<&Money::currency, currency_code>("currency"),
};
constexpr auto free_shipping_shape = object_of<Money>(free_shipping_fields);

const std::string& id_of_offer(const OfferAnswer& answer) { return answer.offer.id; }

struct ListAnswer {
    std::vector<OfferAnswer> offers;
    std::optional<Money> free_shipping;
};
const FieldShape answer_fields[] = {
    field<&ListAnswer::offers, good_of<offer_shape, id_of_offer>>("offers"),
    field<&ListAnswer::free_shipping, optional_of<free_shipping_shape>>("free_shipping", optional),
};
constexpr auto answer_shape = object_of<ListAnswer>(answer_fields);

Decoded<OfferList> read_offers(std::string_view json) {
    Decoded<ListAnswer> answer = decoder_of(answer_shape)(json);
    if (!answer)
        return std::unexpected(std::move(answer.error()));
    Decoded<OfferList> list = OfferList{.offers = {}, .free_shipping = answer->free_shipping};
    list.left_out = std::move(answer.left_out);
    for (auto& [offer, currency] : answer->offers) {
        if (offer.min_order && !currency) {
            list.left_out = "/offers: " + offer.id + " has a min_order, but no currency";
            continue;
        }
        if (offer.min_order)
            offer.min_order->currency = *currency;
        list->offers.push_back(std::move(offer));
    }
    return list;
}

} // namespace

constinit const Decoder<OfferList> decode_offers = decoder_by<OfferList, read_offers>();

} // namespace stamgast::wire
