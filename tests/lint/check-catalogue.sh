#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The catalogue's tables have no holes.
exec sh "${top_srcdir:-.}/build-aux/check-catalogue.sh" "${top_srcdir:-.}"
