/* For wine 8 alone, never shipped: wine's own lacks WcsCreateIccProfile, which Qt's window plugin wants. Every call
   answers "not implemented"; Qt then takes sRGB. */
#include <windows.h>
#define NAME __declspec(dllexport)

static BOOL refuse(void) { SetLastError(ERROR_CALL_NOT_IMPLEMENTED); return FALSE; }

NAME HANDLE WINAPI WcsCreateIccProfile(HANDLE profile, DWORD options) { refuse(); return 0; }
NAME HANDLE WINAPI WcsOpenColorProfileW(void *a, void *b, void *c, DWORD d, DWORD e, DWORD f, DWORD g) { refuse(); return 0; }
NAME HANDLE WINAPI OpenColorProfileW(void *a, DWORD b, DWORD c, DWORD d) { refuse(); return 0; }
NAME HANDLE WINAPI OpenColorProfileA(void *a, DWORD b, DWORD c, DWORD d) { refuse(); return 0; }
NAME BOOL WINAPI CloseColorProfile(HANDLE profile) { return TRUE; }
NAME BOOL WINAPI GetColorProfileFromHandle(HANDLE profile, BYTE *into, DWORD *size) { return refuse(); }
NAME BOOL WINAPI WcsGetDefaultColorProfile(DWORD a, const WCHAR *b, DWORD c, DWORD d, DWORD e, DWORD f, WCHAR *g) { return refuse(); }
NAME BOOL WINAPI WcsGetDefaultColorProfileSize(DWORD a, const WCHAR *b, DWORD c, DWORD d, DWORD e, DWORD *f) { return refuse(); }
NAME BOOL WINAPI GetColorDirectoryW(const WCHAR *machine, WCHAR *into, DWORD *size) { return refuse(); }
