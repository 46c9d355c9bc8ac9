using AcceptanceHarness.Simulators.Reseptformidleren;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

internal static class Resepter
{
    public static readonly DateTimeOffset Na = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static readonly Rekvirent Legen = new("310000001", "8900001", "900000001", "Legekontoret");

    public static readonly Rekvirent EnAnnen = new("310000002", "8900002", "900000002", "Legevakten");

    public static LagretResept En(string id = "r1", string fnr = "pasient-a") => new()
    {
        ReseptId = id,
        Original = "<M1/>"u8.ToArray(),
        Fingeravtrykk = "f-" + id,
        Fnr = fnr,
        Rekvirent = Legen,
        Utloper = new DateOnly(2027, 3, 1),
        Mottatt = Na,
    };

    public static Reseptutlevering Utlevering() => new("000001", "Prøvex Tab 5 mg", 1, Na);
}
