/* For wine 8 alone, never shipped: Windows brings ICU since 2017, and Qt6Core wants these names to be there. Each of them
   says "unsupported" (U_UNSUPPORTED_ERROR is 16): Qt then converts with what it has itself. */
#include <stdint.h>
#define NAME __declspec(dllexport)

static void refuse(int *error) { if (error) *error = 16; }

NAME void *ucnv_open(const char *name, int *error) { refuse(error); return 0; }
NAME void ucnv_close(void *converter) {}
NAME void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
NAME void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
NAME void ucnv_reset(void *converter) {}
NAME int8_t ucnv_getMaxCharSize(void *converter) { return 4; }
NAME const char *ucnv_getName(void *converter, int *error) { refuse(error); return 0; }
NAME void ucnv_getToUCallBack(void *converter, void **action, const void **context) { *action = 0; *context = 0; }
NAME void ucnv_getFromUCallBack(void *converter, void **action, const void **context) { *action = 0; *context = 0; }
NAME void ucnv_setToUCallBack(void *c, void *a, const void *x, void **o, const void **ox, int *error) { refuse(error); }
NAME void ucnv_setFromUCallBack(void *c, void *a, const void *x, void **o, const void **ox, int *error) { refuse(error); }
NAME void ucnv_cbToUWriteUChars(void *a, void *s, int n, int o, int *error) { refuse(error); }
NAME void ucnv_cbFromUWriteUChars(void *a, void **s, void *l, int o, int *error) { refuse(error); }
NAME void ucnv_toUnicode(void *c, void **t, void *l, const char **s, const char *m, int *o, int f, int *error) { refuse(error); }
NAME void ucnv_fromUnicode(void *c, char **t, char *l, void **s, void *m, int *o, int f, int *error) { refuse(error); }
NAME int ucnv_toUCountPending(void *converter, int *error) { return 0; }
NAME int ucnv_fromUCountPending(void *converter, int *error) { return 0; }
NAME const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { refuse(error); return 0; }
NAME const char *ucnv_getAvailableName(int number) { return 0; }
NAME int ucnv_countAvailable(void) { return 0; }
