// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/xmlpart.h"
#include "models/exchange/zipfile.h"
#include "tests/support/spreadsheets.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Allpost;
using namespace AllpostTest;
using namespace Qt::StringLiterals;

namespace {

/// Writes down what a parser tells, neighbouring texts as one.
class Events
{
public:
    void begin(std::string_view name, std::span<const XmlAttribute> attributes)
    {
        m_all += "\n<" + std::string(name);
        for (const auto &attribute : attributes)
            m_all += ' ' + std::string(attribute.name) + "=[" + std::string(attribute.value) + ']';
    }
    void end(std::string_view name) { m_all += "\n/" + std::string(name); }
    void text(std::string_view text)
    {
        if (!m_all.empty() && m_all.back() == '}')
            m_all.pop_back();
        else
            m_all += "\n{";
        m_all += std::string(text) + '}';
    }
    QByteArray all() const { return QByteArray::fromStdString(m_all); }

private:
    std::string m_all;
};

class PartRecorder : public XmlPart
{
public:
    Events events;

private:
    void element(std::string_view name, const XmlAttributes &attributes) override
    {
        events.begin(name, attributes.all());
    }
    void endElement(std::string_view name) override { events.end(name); }
    void text(std::string_view text) override { events.text(text); }
};

class Recorder final : public XmlListener
{
public:
    Events events;

    void begin(std::string_view name, std::span<const XmlAttribute> attributes) override
    {
        events.begin(name, attributes);
    }
    void end(std::string_view name) override { events.end(name); }
    void characters(std::string_view text) override { events.text(text); }
    bool isDone() const override { return false; }
};

struct Outcome {
    bool accepted = false;
    QByteArray events = {};
    QString detail = {};
};

Outcome parsed(const QByteArray &document, XmlPart::Engine engine)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(zipOf({{"part.xml", document}}, 0));
    buffer->open(QIODevice::ReadOnly);
    auto zip = ZipFile::open(std::move(buffer));
    if (!zip)
        return {};
    PartRecorder recorder;
    const auto status = recorder.parse(**zip, u"part.xml"_s, {}, engine);
    return {status.has_value(), recorder.events.all(), status ? QString() : status.error().detail};
}

Outcome scannedInPieces(const QByteArray &document, qsizetype size)
{
    Recorder recorder;
    XmlScanner scanner(recorder);
    bool fed = true;
    for (qsizetype at = 0; at < document.size() && fed; at += size) {
        const QByteArray piece = document.mid(at, size);
        fed = scanner.feed({piece.constData(), size_t(piece.size())});
    }
    const bool accepted = fed && scanner.finish();
    return {accepted, recorder.events.all(), QString::fromStdString(scanner.error())};
}

const QByteArray document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<!-- a note --><w xmlns='urn:a' "
                            "xmlns:y=\"urn:b\">\n <c r=\"A1\"  t = 's'\t>"
                            "<v>12</v></c><c r=\"B&amp;&#x4E00;&#10;1\" s=\"a\tb\r\nc\"/>\r\n<t "
                            "xml:space=\"preserve\"> 王秀英 &lt;&gt;&quot;&apos;&#128512;\r\n\r next</t >"
                            "<![CDATA[<raw> & ]] \r\n 文字]]><y:x y:a='1'>𠮷</y:x><?pi any "
                            "thing?><d><d><d/></d></d></w>\n<!-- end -->\n";

} // namespace

class TestXmlScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatExpatTells();
    void mutantsAreTakenAsExpatTakesThem();
    void piecesMakeNoDifference();
    void otherEncodingsGoToExpat_data();
    void otherEncodingsGoToExpat();
    void refuses_data();
    void refuses();
};

void TestXmlScanner::tellsWhatExpatTells()
{
    const Outcome expat = parsed(document, XmlPart::Engine::Expat);
    QVERIFY2(expat.accepted, qPrintable(expat.detail));
    QVERIFY(expat.events.contains("A1"));
    const Outcome scanner = parsed(document, XmlPart::Engine::Scanner);
    QVERIFY2(scanner.accepted, qPrintable(scanner.detail));
    QCOMPARE(scanner.events, expat.events);
}

void TestXmlScanner::mutantsAreTakenAsExpatTakesThem()
{
    const QByteArrayList pieces{"<",
                                ">",
                                "&",
                                ";",
                                "\"",
                                "'",
                                "/",
                                "<!--",
                                "-->",
                                "<![CDATA[",
                                "]]>",
                                "&#x41;",
                                "&#xD800;",
                                "&#0;",
                                "<a>",
                                "</a>",
                                "\r",
                                "\r\n",
                                "\xFF",
                                "\xEF\xBF\xBE",
                                "\xED\xA0\x80",
                                "\xC0\x80",
                                "<?x?>",
                                " a='b'",
                                "=",
                                "\x01",
                                "&lt",
                                "王",
                                "<!DOCTYPE w>"};
    QRandomGenerator random(11);
    int accepted = 0, onlyScanner = 0;
    for (int i = 0; i < 1500; ++i) {
        QByteArray mutant = document;
        for (int changes = random.bounded(3); changes >= 0; --changes) {
            const int at = random.bounded(int(mutant.size()));
            if (random.bounded(3) == 0)
                mutant.remove(at, 1 + random.bounded(4));
            else
                mutant.insert(at, pieces[random.bounded(int(pieces.size()))]);
        }
        const Outcome expat = parsed(mutant, XmlPart::Engine::Expat);
        const Outcome scanner = parsed(mutant, XmlPart::Engine::Scanner);
        if (expat.accepted) {
            ++accepted;
            QVERIFY2(scanner.accepted, qPrintable(scanner.detail + u'\n' + QString::fromUtf8(mutant)));
            QCOMPARE(scanner.events, expat.events);
        } else {
            onlyScanner += scanner.accepted;
        }
    }
    qInfo() << accepted << "mutants accepted by both," << onlyScanner << "by the scanner alone";
    QVERIFY(accepted > 100);
    QVERIFY(onlyScanner < 1500 / 10); // names of odd letters, attributes given twice
}

void TestXmlScanner::piecesMakeNoDifference()
{
    const Outcome whole = scannedInPieces(document, document.size());
    QVERIFY2(whole.accepted, qPrintable(whole.detail));
    for (const qsizetype size : {1, 2, 3, 5, 7, 16, 63}) {
        const Outcome pieces = scannedInPieces(document, size);
        QVERIFY2(pieces.accepted, qPrintable(pieces.detail));
        QCOMPARE(pieces.events, whole.events);
    }
}

void TestXmlScanner::otherEncodingsGoToExpat_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("ours");
    QTest::newRow("default") << "<w/>"_ba << true;
    QTest::newRow("mark") << "\xEF\xBB\xBF<w/>"_ba << true;
    QTest::newRow("declared") << "<?xml version='1.0' encoding='utf-8'?><w/>"_ba << true;
    QTest::newRow("no encoding") << "<?xml version='1.0'?><w/>"_ba << true;
    QTest::newRow("Latin 1") << "<?xml version='1.0' encoding='ISO-8859-1'?><w/>"_ba << false;
    QTest::newRow("UTF-7") << "<?xml version='1.0' encoding='UTF-7'?><w/>"_ba << false;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE<\0w\0/\0>\0", 10) << false;
    QTest::newRow("UTF-16 without mark") << QByteArray("\0<\0w\0/\0>", 8) << false;
}

void TestXmlScanner::otherEncodingsGoToExpat()
{
    QFETCH(QByteArray, bytes);
    QTEST(XmlScanner::canRead({bytes.constData(), size_t(bytes.size())}), "ours");
    const Outcome expat = parsed(bytes, XmlPart::Engine::Expat);
    const Outcome scanner = parsed(bytes, XmlPart::Engine::Scanner);
    QCOMPARE(scanner.accepted, expat.accepted);
    QCOMPARE(scanner.events, expat.events);
}

void TestXmlScanner::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text only") << "text"_ba;
    QTest::newRow("not closed") << "<a><b></b>"_ba;
    QTest::newRow("crossed") << "<a><b></a></b>"_ba;
    QTest::newRow("prefix of the name") << "<ab></a>"_ba;
    QTest::newRow("two documents") << "<a/><b/>"_ba;
    QTest::newRow("text after") << "<a/>text"_ba;
    QTest::newRow("cut tag") << "<a><b"_ba;
    QTest::newRow("cut comment") << "<a/><!-- "_ba;
    QTest::newRow("cut entity") << "<a>&amp</a>"_ba;
    QTest::newRow("unknown entity") << "<a>&xxe;</a>"_ba;
    QTest::newRow("no quotes") << "<a b=c/>"_ba;
    QTest::newRow("no space") << "<a b='c'd='e'/>"_ba;
    QTest::newRow("overlong UTF-8") << "<a>\xC0\xAF</a>"_ba;
    QTest::newRow("surrogate") << "<a>\xED\xA0\x80</a>"_ba;
    QTest::newRow("NUL") << QByteArray("<a>\0</a>", 8);
    QTest::newRow("DTD") << "<!DOCTYPE a><a/>"_ba;
    QTest::newRow("DTD after a mark") << "\xEF\xBB\xBF<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"_ba;
}

void TestXmlScanner::refuses()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype size : {qsizetype(1), qMax<qsizetype>(bytes.size(), 1)})
        QVERIFY(!scannedInPieces(bytes, size).accepted);
    QVERIFY(!parsed(bytes, XmlPart::Engine::Scanner).accepted);
}

QTEST_GUILESS_MAIN(TestXmlScanner)
#include "tst_xmlscanner.moc"
