// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

namespace Allpost::ExchangeErrors {

// The sentences this room says more than once, each with what to do.

Error cannotOpen(const QString &path, const QString &reason);  ///< NotFound or Io
Error cannotWrite(const QString &path, const QString &reason); ///< ReadOnly, Full or Io
Error damaged(const QString &detail);
Error tooMuch();
Error hostile(const QString &detail);
Error cancelled();

} // namespace Allpost::ExchangeErrors
