// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include "models/exchange/xmlscanner.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Allpost {

class ZipFile;

/// The attributes of one element, by name without regard to a namespace prefix.
class XmlAttributes
{
public:
    explicit XmlAttributes(std::span<const XmlAttribute> all) : m_all(all) {}

    /// Value of name; empty when there is none.
    std::string_view value(std::string_view name) const;
    /// As value(), but only where the name bears a prefix: r:id beside id.
    std::string_view prefixedValue(std::string_view name) const;
    /// Value of name as a whole number, otherwise when there is none or it is no number.
    int number(std::string_view name, int otherwise) const;
    bool isTrue(std::string_view name) const;
    std::span<const XmlAttribute> all() const { return m_all; }

private:
    std::span<const XmlAttribute> m_all;
};

/// Reads one XML part, with our own scanner or with expat. Any DTD is refused where it begins, nothing
/// outside is ever fetched, and depth, attributes and the length of a tag are bounded. Elements of the root's
/// own prefix are told by local name (so <x:row> is row, in the transitional as in the strict namespace); all
/// others are passed over.
class XmlPart : private XmlListener
{
public:
    /// Scanner: where the part is in UTF-8, else expat all the same. For the big parts: sheets and strings.
    enum class Engine { Expat, Scanner };

    /// progressed (may be empty) is called with the bytes read so far and the claimed size; false stops as
    /// cancelled.
    Status parse(ZipFile &zip, const QString &name,
                 const std::function<bool(qint64, qint64)> &progressed = {}, Engine engine = Engine::Expat);

protected:
    virtual ~XmlPart() = default;
    virtual void element(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void text(std::string_view) {}

    /// Ends parsing with success: the rest of the part is not wanted.
    void stop();
    void fail(Error error);

private:
    struct Expat;

    void begin(std::string_view name, std::span<const XmlAttribute> attributes) final;
    void end(std::string_view name) final;
    void characters(std::string_view characters) final { text(characters); }
    bool isDone() const final { return m_stopped; }
    Status take(XmlScanner &scanner, std::span<const char> bytes);
    Status take(Expat &expat, std::span<const char> bytes);
    Status outcome(const char *error, bool hostile) const;
    std::string_view ours(std::string_view name) const;

    std::string m_prefix; ///< of the root, with its colon
    int m_depth = 0;
    bool m_stopped = false;
    std::unique_ptr<Error> m_error;
};

} // namespace Allpost
