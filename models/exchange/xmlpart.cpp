// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/xmlpart.h"

#include "models/exchange/exchangeerrors.h"
#include "models/exchange/limits.h"
#include "models/exchange/zipfile.h"

#include <expat.h>

#include <charconv>

namespace Allpost {

using namespace Qt::StringLiterals;

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const XmlAttribute &attribute : m_all) {
        const size_t colon = attribute.name.find(':');
        if (name == (colon == std::string_view::npos ? attribute.name : attribute.name.substr(colon + 1)))
            return attribute.value;
    }
    return {};
}

std::string_view XmlAttributes::prefixedValue(std::string_view name) const
{
    for (const XmlAttribute &attribute : m_all) {
        const size_t colon = attribute.name.find(':');
        if (colon != std::string_view::npos && name == attribute.name.substr(colon + 1))
            return attribute.value;
    }
    return {};
}

int XmlAttributes::number(std::string_view name, int otherwise) const
{
    const auto text = value(name);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && !text.empty() && end == text.data() + text.size() ? number : otherwise;
}

bool XmlAttributes::isTrue(std::string_view name) const
{
    const auto text = value(name);
    return text == "1" || text == "true" || text == "on";
}

/// Expat, bound to a part.
struct XmlPart::Expat {
    explicit Expat(XmlPart &owner) : part(owner), parser(XML_ParserCreate(nullptr))
    {
        XML_SetUserData(parser, this);
        XML_SetElementHandler(parser, begin, end);
        XML_SetCharacterDataHandler(parser, text);
        XML_SetStartDoctypeDeclHandler(parser, dtd);
    }
    ~Expat() { XML_ParserFree(parser); }
    Expat(const Expat &) = delete;
    Expat &operator=(const Expat &) = delete;

    static void begin(void *self, const char *name, const char **pairs)
    {
        auto &expat = *static_cast<Expat *>(self);
        expat.attributes.clear();
        for (; *pairs; pairs += 2)
            expat.attributes.push_back({pairs[0], pairs[1]});
        expat.part.begin(name, expat.attributes);
        expat.stopWithPart();
    }
    static void end(void *self, const char *name)
    {
        auto &expat = *static_cast<Expat *>(self);
        expat.part.end(name);
        expat.stopWithPart();
    }
    static void text(void *self, const char *text, int size)
    {
        auto &expat = *static_cast<Expat *>(self);
        if (!expat.part.m_stopped)
            expat.part.text({text, size_t(size)});
        expat.stopWithPart();
    }
    static void dtd(void *self, const char *, const char *, const char *, int)
    {
        auto &expat = *static_cast<Expat *>(self);
        expat.part.fail(ExchangeErrors::hostile(u"XML: DTD"_s));
        expat.stopWithPart();
    }
    void stopWithPart()
    {
        if (part.m_stopped)
            XML_StopParser(parser, XML_FALSE);
    }

    XmlPart &part;
    XML_Parser parser;
    std::vector<XmlAttribute> attributes;
    qint64 fed = 0;
};

std::string_view XmlPart::ours(std::string_view name) const
{
    if (m_prefix.empty())
        return name.find(':') == std::string_view::npos ? name : std::string_view();
    return name.starts_with(m_prefix) ? name.substr(m_prefix.size()) : std::string_view();
}

void XmlPart::begin(std::string_view name, std::span<const XmlAttribute> attributes)
{
    if (m_stopped)
        return;
    if (++m_depth > Limits::xmlDepth)
        return fail(ExchangeErrors::hostile(u"XML: elements nested too deep"_s));
    if (attributes.size() > size_t(Limits::xmlAttributes))
        return fail(ExchangeErrors::hostile(u"XML: too many attributes"_s));
    if (m_depth == 1) {
        const size_t colon = name.find(':');
        m_prefix = colon == std::string_view::npos ? std::string_view() : name.substr(0, colon + 1);
    }
    if (const auto own = ours(name); !own.empty())
        element(own, XmlAttributes(attributes));
}

void XmlPart::end(std::string_view name)
{
    if (m_stopped)
        return;
    if (const auto own = ours(name); !own.empty())
        endElement(own);
    --m_depth;
}

void XmlPart::stop()
{
    m_stopped = true;
}

void XmlPart::fail(Error error)
{
    if (!m_error)
        m_error = std::make_unique<Error>(std::move(error));
    stop();
}

Status XmlPart::outcome(const char *error, bool hostile) const
{
    if (m_error)
        return *m_error;
    if (m_stopped)
        return {};
    const QString detail = u"XML: %1"_s.arg(QLatin1String(error));
    return hostile ? ExchangeErrors::hostile(detail) : ExchangeErrors::damaged(detail);
}

Status XmlPart::take(XmlScanner &scanner, std::span<const char> bytes)
{
    const bool taken = bytes.empty() ? scanner.finish() : scanner.feed({bytes.data(), bytes.size()});
    return taken ? Status() : outcome(scanner.error().c_str(), scanner.isHostile());
}

Status XmlPart::take(Expat &expat, std::span<const char> bytes)
{
    expat.fed += qint64(bytes.size());
    if (XML_Parse(expat.parser, bytes.data(), int(bytes.size()), bytes.empty()) != XML_STATUS_OK)
        return outcome(XML_ErrorString(XML_GetErrorCode(expat.parser)), false);
    // Expat keeps an unfinished tag whole, and reads it again with each buffer.
    if (!bytes.empty() && expat.fed - qint64(XML_GetCurrentByteIndex(expat.parser)) > Limits::xmlTokenBytes)
        return ExchangeErrors::hostile(u"XML: endless tag"_s);
    return {};
}

Status XmlPart::parse(ZipFile &zip, const QString &name,
                      const std::function<bool(qint64, qint64)> &progressed, Engine engine)
{
    auto part = ZipPart::open(zip, name);
    if (!part)
        return part.error();
    m_depth = 0;
    m_stopped = false;
    m_error.reset();
    XmlScanner scanner(*this);
    std::unique_ptr<Expat> expat;
    qint64 fed = 0;
    for (;;) {
        const auto bytes = (*part)->next();
        if (!bytes)
            return bytes.error();
        if (fed == 0 && (engine == Engine::Expat || !XmlScanner::canRead({bytes->data(), bytes->size()})))
            expat = std::make_unique<Expat>(*this);
        fed += qint64(bytes->size());
        if (auto taken = expat ? take(*expat, *bytes) : take(scanner, *bytes); !taken)
            return taken;
        if (bytes->empty() || m_stopped)
            return {};
        if (progressed && !progressed(fed, (*part)->claimedSize()))
            return ExchangeErrors::cancelled();
    }
}

} // namespace Allpost
