namespace AcceptanceHarness.Core.Checks.Eresept.Dosering;

/// <summary>The dose units that the interpreter knows, in the forms that people write.</summary>
internal static class Doseenhet
{
    private static readonly Dictionary<string, string> Former = new(StringComparer.Ordinal)
    {
        ["tablett"] = "tablett",
        ["tabletter"] = "tablett",
        ["tabl"] = "tablett",
        ["tabl."] = "tablett",
        ["tbl"] = "tablett",
        ["tab"] = "tablett",
        ["kapsel"] = "kapsel",
        ["kapsler"] = "kapsel",
        ["ml"] = "ml",
        ["milliliter"] = "ml",
        ["dråpe"] = "dråpe",
        ["dråper"] = "dråpe",
        ["plaster"] = "plaster",
        ["plastre"] = "plaster",
        ["stikkpille"] = "stikkpille",
        ["stikkpiller"] = "stikkpille",
        ["inhalasjon"] = "inhalasjon",
        ["inhalasjoner"] = "inhalasjon",
        ["dose"] = "dose",
        ["doser"] = "dose",
        ["stk"] = "stk",
        ["stk."] = "stk",
        ["mg"] = "mg",
        ["ie"] = "IE",
    };

    /// <summary>The unit's one form, or null when it is not known.</summary>
    public static string? Av(string? word) =>
        word is null ? null : Former.GetValueOrDefault(word.Trim().ToLowerInvariant());

    /// <summary>Whether two different units could still be the same amount: pieces, doses and strengths say nothing of form.</summary>
    public static bool KanVareDetSamme(string one, string other) =>
        new[] { one, other }.Any(unit => unit is "stk" or "dose" or "mg" or "IE");
}
