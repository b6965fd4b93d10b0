#pragma once

#include <vector>

#include "domain/stored_submission.hpp"
#include "wire/decode.hpp"

namespace stamgast::wire {

/// What the outbox kept, oldest first. What another version of Stamgast stored and this one does not know is
/// left out, and stays where it is.
extern const Decoder<std::vector<domain::StoredSubmission>> decode_submissions;

} // namespace stamgast::wire
