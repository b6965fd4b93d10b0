#include <algorithm>
#include <unordered_map>
#include <utility>

#include "domain/product.hpp"
#include "wire/decode_for_you.hpp"
#include "wire/decoder.hpp"
#include "wire/value_shapes.hpp"

namespace stamgast::wire {
namespace {

using domain::CatalogueCard;
using domain::CatalogueGroup;
using domain::CataloguePage;
using domain::CatalogueProduct;
using domain::Relation;
using enum Presence;

bool take_popularity(void* target, std::int64_t value) {
    *static_cast<std::int64_t*>(target) = std::max<std::int64_t>(value, 0);
    return true;
}
bool take_per_mille(void* target, std::int64_t value) {
    if (value < 0 || value > 1000)
        return false;
    *static_cast<std::int32_t*>(target) = static_cast<std::int32_t>(value);
    return true;
}
constexpr auto popularity_count = integer_shape<std::int64_t>("an integer", take_popularity);
constexpr auto per_mille = integer_shape<std::int32_t>("an integer from 0 to 1000", take_per_mille);

/// Of a variant only what a card needs.
struct OfferedVariant {
    std::string id;
    std::int64_t price = 0;
    domain::Stock stock = domain::Stock::in_stock;
};
const FieldShape variant_fields[] = {
    field<&OfferedVariant::id, id_text>("id"),
    field<&OfferedVariant::price, minor_units>("price"),
    field<&OfferedVariant::stock, word<domain::Stock>>("stock"),
};
constexpr auto variant_shape = object_of<OfferedVariant>(variant_fields);

/// A product as the contract has it, before it is parted into what is computed with and what is shown.
struct Row {
    std::string id;
    CatalogueCard card;
    std::vector<OfferedVariant> variants;
    std::vector<std::string> groups;
    std::int64_t popularity = 0;
    std::int64_t first_seen_ms = 0;
    bool durable = false;
    bool dismissed = false;
};
template <auto Member, const auto& Of>
FieldShape card_field(std::string_view name, Presence presence = required) {
    return field_in<&Row::card, Member, Of>(name, presence);
}
const FieldShape row_fields[] = {
    field<&Row::id, id_text>("id"),
    card_field<&CatalogueCard::title, display_text>("title"),
    card_field<&CatalogueCard::currency, currency_code>("currency"),
    card_field<&CatalogueCard::url, safe_url_text>("url", optional),
    card_field<&CatalogueCard::image_url, safe_url_text>("image_url", optional),
    field<&Row::variants, list_of<variant_shape>>("variants"),
    field<&Row::groups, list_of<id_text>>("groups"),
    field<&Row::popularity, popularity_count>("popularity"),
    field<&Row::first_seen_ms, timestamp_text>("first_seen_at"),
    field<&Row::durable, truth>("durable"),
    field<&Row::dismissed, truth>("dismissed", optional),
};
constexpr auto product_row_shape = object_of<Row>(row_fields);

const FieldShape group_fields[] = {
    field<&CatalogueGroup::id, id_text>("id"),
    field<&CatalogueGroup::title, display_text>("title"),
};
constexpr auto group_shape = object_of<CatalogueGroup>(group_fields);

struct RelationRow {
    std::string from;
    Relation relation;
};
template <auto Member, const auto& Of>
FieldShape relation_field(std::string_view name) {
    return field_in<&RelationRow::relation, Member, Of>(name);
}
const FieldShape relation_fields[] = {
    field<&RelationRow::from, id_text>("from"),
    relation_field<&Relation::product_id, id_text>("to"),
    relation_field<&Relation::kind, word<domain::RelationKind>>("kind"),
    relation_field<&Relation::weight_per_mille, per_mille>("weight"),
};
constexpr auto relation_shape = object_of<RelationRow>(relation_fields);

struct Answer {
    std::vector<Row> products;
    std::vector<CatalogueGroup> groups;
    std::vector<RelationRow> relations;
    std::string next_cursor;
};
const FieldShape answer_fields[] = {
    field<&Answer::products, good_of<product_row_shape>>("products"),
    field<&Answer::groups, good_of<group_shape>>("groups"),
    field<&Answer::relations, good_of<relation_shape>>("relations"),
    field<&Answer::next_cursor, opaque_text>("next_cursor", nullable),
};
constexpr auto answer_shape = object_of<Answer>(answer_fields);

bool can_be_had(const OfferedVariant& variant) { return variant.stock != domain::Stock::out_of_stock; }

CatalogueCard card_of(Row& row, bool available) {
    CatalogueCard card = std::move(row.card);
    card.product_id = row.id;
    bool priced = false;
    std::int64_t dearest = 0;
    for (const OfferedVariant& variant : row.variants) {
        if (available && !can_be_had(variant))
            continue;
        card.price = priced ? std::min(card.price, variant.price) : variant.price;
        dearest = priced ? std::max(dearest, variant.price) : variant.price;
        priced = true;
    }
    card.price_varies = dearest != card.price;
    if (row.variants.size() == 1)
        card.variant_id = row.variants.front().id;
    return card;
}

void add(CataloguePage& page, Row& row) {
    const bool available = std::ranges::any_of(row.variants, can_be_had);
    page.cards.push_back(card_of(row, available));
    if (row.dismissed)
        page.dismissed_ids.push_back(row.id);
    page.catalogue.products.push_back(
        {.id = std::move(row.id),
         .group_ids = std::move(row.groups),
         .popularity = row.popularity,
         .first_seen_ms = row.first_seen_ms,
         .availability = available ? domain::Availability::available : domain::Availability::sold_out,
         .use = row.durable ? domain::ProductUse::durable : domain::ProductUse::consumable,
         .relations = {}});
}

/// Relations belong to the product that they start at; of products that are not there, nobody can tell them.
void add_relations(std::vector<CatalogueProduct>& products, std::vector<RelationRow>& relations) {
    std::unordered_map<std::string_view, CatalogueProduct*> by_id;
    for (CatalogueProduct& product : products)
        by_id.emplace(product.id, &product);
    for (RelationRow& row : relations) {
        const auto from = by_id.find(row.from);
        if (from != by_id.end())
            from->second->relations.push_back(std::move(row.relation));
    }
}

Decoded<CataloguePage> read_catalogue_page(std::string_view json) {
    return made_of(decoder_of(answer_shape)(json), [](Answer& answer) {
        CataloguePage page;
        page.next_cursor = std::move(answer.next_cursor);
        page.catalogue.groups = std::move(answer.groups);
        for (Row& row : answer.products)
            add(page, row);
        add_relations(page.catalogue.products, answer.relations);
        return page;
    });
}

} // namespace

constinit const Decoder<CataloguePage> decode_catalogue_page =
    decoder_by<CataloguePage, read_catalogue_page>();

} // namespace stamgast::wire
