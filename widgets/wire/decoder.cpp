#include "wire/decoder.hpp"

namespace stamgast::wire {

std::optional<DecodeError> decode_into(const UntypedDecoder& decoder, std::string_view json,
                                       FreshTarget& target, std::string& left_out) {
    if (decoder.read) {
        return decoder.read(json, target.renew(), left_out);
    }
    std::optional<DecodeError> problem =
        read_json(json, *decoder.shape, target, AfterProblem::stop, left_out);
    if (!problem && decoder.complete) {
        decoder.complete(target.value());
    }
    return problem;
}

} // namespace stamgast::wire
