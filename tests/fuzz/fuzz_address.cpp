// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/address.h"
#include "models/residents/datetext.h"
#include "models/residents/idnumber.h"
#include "models/residents/names.h"
#include "models/residents/phone.h"
#include "tests/fuzz/fuzz.h"

using namespace Allpost;

/// Any text in any column of a roster: an address, and whatever else it may be taken for.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const AddressText read = readAddress(text);
    const Address &address = read.address;
    fuzzHolds(!read.findings.isEmpty() || address.isDoor() || address.isEmpty(), "an address is a door or has a finding");
    fuzzHolds(!address.isDoor() || !address.longText().isEmpty(), "a door can be written");
    fuzzHolds(address.isEmpty() || !address.key().isEmpty(), "what was kept has a key");
    const QString shown = address.longText(true);
    readAddress(shown);
    readAddressTitle(text);
    if (const auto query = readAddressQuery(text))
        matches(*query, address);
    const qsizetype part = text.size() / 4;
    joinAddress(text.left(part), text.mid(part, part), text.mid(2 * part, part), text.mid(3 * part));
    proposeAddressSplit({text, shown});
    floorOfRoom(text);

    const QDate today(2026, 10, 31);
    checkIdCell(text, size % 2 == 0, IdType::Unknown, today);
    followIdNumber(text, today);
    readPhones(text);
    readDate(text, {today});
    const QString name = readName(text).name;
    fuzzHolds(readName(name).name == name, "a clean name stays as it is");
    return 0;
}

QList<QByteArray> fuzzSeeds()
{
    return {"油城花园3号楼2单元501室",
            "油城花园3-2-501",
            "油城花园 ３栋2单元501",
            "大庆市让胡路区创业城街道油城花园3#2-501（租）",
            "创业路12号院三号楼二单元5层501",
            "平房12号",
            "油城花园A座底商3",
            "2026-03-02",
            "3月2日",
            "２３０６０４１９９００１０１００１９",
            "=\"230604199001010019\"",
            "2.30604199001011E+17",
            "138-0013-8000（儿子） 0459-5501234",
            "1990年1月1日 农历正月初一",
            "阿卜杜．热合曼 张　三"};
}
