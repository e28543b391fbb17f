// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <cstring>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct XML_ParserStruct;

namespace Allpost {

class ZipFile;

/// The attributes of one element, by name without regard to a namespace prefix.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs) : m_pairs(pairs) {}

    /// Value of name; empty when there is none.
    std::string_view value(std::string_view name) const
    {
        for (const char **at = m_pairs; *at; at += 2) {
            if (name == local(*at))
                return at[1];
        }
        return {};
    }
    /// As value(), but only where the name bears a prefix: r:id beside id.
    std::string_view prefixedValue(std::string_view name) const;
    /// Value of name as a whole number, otherwise when there is none or it is no number.
    int number(std::string_view name, int otherwise) const;
    bool isTrue(std::string_view name) const;
    const char **pairs() const { return m_pairs; }

private:
    static std::string_view local(const char *name)
    {
        const char *colon = std::strchr(name, ':');
        return colon ? colon + 1 : name;
    }

    const char **m_pairs;
};

/// Reads one XML part with expat. Any DTD is refused where it begins, nothing outside is ever fetched, and depth,
/// attributes and the length of a tag are bounded. Elements of the root's own prefix are told by local name (so
/// <x:row> is row, in the transitional as in the strict namespace); all others are passed over.
class XmlPart
{
public:
    virtual ~XmlPart() = default;

    /// progressed (may be empty) is called with the bytes read so far and the claimed size; false stops as cancelled.
    Status parse(ZipFile &zip, const QString &name, const std::function<bool(qint64, qint64)> &progressed = {});

protected:
    virtual void element(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void text(std::string_view) {}

    /// Ends parsing with success: the rest of the part is not wanted.
    void stop();
    void fail(Error error);
    int depth() const { return m_depth; }

private:
    struct Calls;

    void begin(const char *name, const char **attributes);
    void end(const char *name);
    Status parseErrors();
    std::string_view ours(const char *name) const;

    XML_ParserStruct *m_parser = nullptr;
    std::string m_prefix; ///< of the root, with its colon
    int m_depth = 0;
    bool m_stopped = false;
    std::unique_ptr<Error> m_error;
};

} // namespace Allpost
