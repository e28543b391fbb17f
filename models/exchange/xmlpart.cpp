// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/xmlpart.h"

#include "models/exchange/exchangeerrors.h"
#include "models/exchange/limits.h"
#include "models/exchange/zipfile.h"

#include <expat.h>

#include <QScopeGuard>

#include <charconv>

namespace Allpost {

using namespace Qt::StringLiterals;

std::string_view XmlAttributes::prefixedValue(std::string_view name) const
{
    for (const char **at = m_pairs; *at; at += 2) {
        const char *colon = std::strchr(*at, ':');
        if (colon && name == colon + 1)
            return at[1];
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

struct XmlPart::Calls
{
    static void begin(void *self, const char *name, const char **attributes)
    {
        static_cast<XmlPart *>(self)->begin(name, attributes);
    }
    static void end(void *self, const char *name) { static_cast<XmlPart *>(self)->end(name); }
    static void text(void *self, const char *text, int size)
    {
        static_cast<XmlPart *>(self)->text({text, size_t(size)});
    }
    static void dtd(void *self, const char *, const char *, const char *, int)
    {
        static_cast<XmlPart *>(self)->fail(ExchangeErrors::hostile(u"DTD in a part"_s));
    }
};

std::string_view XmlPart::ours(const char *name) const
{
    const size_t prefix = m_prefix.size();
    if (prefix == 0)
        return std::strchr(name, ':') ? std::string_view() : std::string_view(name);
    return std::strncmp(name, m_prefix.data(), prefix) == 0 ? std::string_view(name + prefix) : std::string_view();
}

void XmlPart::begin(const char *name, const char **attributes)
{
    if (m_stopped)
        return;
    if (++m_depth > Limits::xmlDepth)
        return fail(ExchangeErrors::hostile(u"elements nested too deep"_s));
    if (XML_GetSpecifiedAttributeCount(m_parser) > 2 * Limits::xmlAttributes)
        return fail(ExchangeErrors::hostile(u"too many attributes"_s));
    if (m_depth == 1) {
        const char *colon = std::strchr(name, ':');
        m_prefix = colon ? std::string(name, size_t(colon - name) + 1) : std::string();
    }
    if (const auto own = ours(name); !own.empty())
        element(own, XmlAttributes(attributes));
}

void XmlPart::end(const char *name)
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
    XML_StopParser(m_parser, XML_FALSE);
}

void XmlPart::fail(Error error)
{
    if (!m_error)
        m_error = std::make_unique<Error>(std::move(error));
    stop();
}

Status XmlPart::parseErrors()
{
    if (m_error)
        return *m_error;
    if (m_stopped)
        return {};
    return ExchangeErrors::damaged(u"XML: %1"_s.arg(QLatin1String(XML_ErrorString(XML_GetErrorCode(m_parser)))));
}

Status XmlPart::parse(ZipFile &zip, const QString &name, const std::function<bool(qint64, qint64)> &progressed)
{
    auto part = ZipPart::open(zip, name);
    if (!part)
        return part.error();
    m_parser = XML_ParserCreate(nullptr);
    const auto free = qScopeGuard([this] { XML_ParserFree(m_parser); });
    m_depth = 0;
    m_stopped = false;
    m_error.reset();
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Calls::begin, Calls::end);
    XML_SetCharacterDataHandler(m_parser, Calls::text);
    XML_SetStartDoctypeDeclHandler(m_parser, Calls::dtd);
    qint64 fed = 0;
    for (;;) {
        const auto bytes = (*part)->next();
        if (!bytes)
            return bytes.error();
        fed += qint64(bytes->size());
        if (XML_Parse(m_parser, bytes->data(), int(bytes->size()), bytes->empty()) != XML_STATUS_OK)
            return parseErrors();
        if (bytes->empty())
            return {};
        // Expat keeps an unfinished tag whole, and reads it again with each buffer.
        if (fed - qint64(XML_GetCurrentByteIndex(m_parser)) > Limits::xmlTokenBytes)
            return ExchangeErrors::hostile(u"endless XML tag"_s);
        if (progressed && !progressed(fed, (*part)->claimedSize()))
            return ExchangeErrors::cancelled();
    }
}

} // namespace Allpost
