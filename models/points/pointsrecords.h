// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All records of points: who, the ledger, the store.
#include "models/points/ledgerrecords.h"
#include "models/points/outsider.h"
#include "models/points/shoprecords.h"
