#include "views/failure_sentence.hpp"

#include <array>

namespace stamgast::views {
namespace {

/// In the order of ShopErrorCode.
constexpr std::array sentences{
    Message::failure_network,        Message::failure_timeout,      Message::failure_signed_out,
    Message::failure_not_found,      Message::failure_rate_limited, Message::failure_unavailable,
    Message::failure_invalid_answer, Message::failure_aborted,      Message::failure_unsupported,
    Message::failure_refused,
};
static_assert(sentences.size() == static_cast<std::size_t>(domain::ShopErrorCode::refused) + 1);

} // namespace

std::string_view failure_sentence(const domain::ShopFailure& failure, const Texts& texts) {
    return texts[sentences[static_cast<std::size_t>(failure.code)]];
}

std::string refusal_sentence(const domain::ShopFailure& failure, const Texts& texts) {
    return failure.code == domain::ShopErrorCode::refused && !failure.message.empty()
               ? texts.fill(Message::refused_because, {{"reason", failure.message}})
               : std::string{failure_sentence(failure, texts)};
}

} // namespace stamgast::views
