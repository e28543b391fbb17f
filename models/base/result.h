// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace Allpost {

/// What a caller may decide by. The sentence for people is in Error::message.
enum class ErrorCode {
    Invalid,    ///< the values given cannot be kept; the person can mend them
    NotFound,
    Conflict,   ///< the record changed since it was read
    Refused,    ///< a rule or a right stands against it
    Busy,       ///< another program or a running import holds the file
    Cancelled,
    Unreadable, ///< not a file we know, damaged, protected
    Newer,      ///< written by a newer program
    ReadOnly,
    Full,       ///< no room left
    Io,         ///< the medium failed or went away
    Database,
    Internal,
};

/// What went wrong, in two voices: a sentence for the counter worker with what to do, and the detail for the log.
/// Neither holds personal data.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message = {};
    QString detail = {};
};

/// A value or the reason there is none: tl::expected, made [[nodiscard]]; to become std::expected.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
    using Base = tl::expected<T, Error>;

public:
    using Base::Base;
    Result(Error error) : Base(tl::unexpect, std::move(error)) {}
};

template <>
class [[nodiscard]] Result<void> : public tl::expected<void, Error>
{
    using Base = tl::expected<void, Error>;

public:
    Result() = default;
    Result(Error error) : Base(tl::unexpect, std::move(error)) {}
};

using Status = Result<void>;

} // namespace Allpost
