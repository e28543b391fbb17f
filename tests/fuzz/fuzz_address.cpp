// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/address.h"

#include <QString>

#include <cstdint>
#include <cstdlib>

using namespace Allpost;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// Any text is read, formatted and read again without harm, and no address is both a door and unparsed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const AddressText read = readAddress(text);
    const QString shown = read.address.longText(true);
    require(!read.findings.isEmpty() || read.address.isDoor() || read.address.isEmpty());
    readAddress(shown);
    read.address.key();
    read.address.shortText();
    readAddressTitle(text);
    if (const auto query = readAddressQuery(text))
        matches(*query, read.address);
    const qsizetype part = text.size() / 4;
    joinAddress(text.left(part), text.mid(part, part), text.mid(2 * part, part), text.mid(3 * part));
    proposeAddressSplit({text, shown});
    floorOfRoom(text);
    return 0;
}
