using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Tests.Reports.Fixtures;

internal static class Findings
{
    public const string Script = "<script>alert('Ibux')</script><img src=x onerror=alert(1)>";

    public static Finding ShownAsSent { get; } = new()
    {
        Criterion = CriterionId.Parse("AK-ERE-2-01"),
        Check = "rejected-prescription-is-not-shown-as-sent",
        Sentence = "Resepten ble avvist, men legen ser den som sendt.",
        Expected = "Status «Avvist» på resepten",
        Received = "Status «Sendt»",
        Fix = "Les Status i AppRec før resepten merkes som sendt; verdien 2 betyr avvist.",
        Exchanges = [1, 2],
    };

    public static Finding Hostile { get; } = new()
    {
        Criterion = CriterionId.Parse("AK-ERE-1-06"),
        Check = "drug-name-is-the-same",
        Sentence = $"Varenavnet i resepten er et annet enn på skjermen: {Script}",
        Expected = "Ibux Tab 400 mg",
        Received = Script,
        Antakelser = ["A-007"],
        Exchanges = [4],
    };

    public static Finding Advice { get; } = new()
    {
        Criterion = CriterionId.Parse("AK-ERE-2-02"),
        Check = "error-code-is-shown",
        Sentence = "Feilkoden X99 vises ikke sammen med årsaken.",
        Expected = "Teksten nevner X99",
        Received = "«Resepten kunne ikke sendes.»",
        Exchanges = [2],
    };

    public static Finding Remark { get; } = new()
    {
        Criterion = CriterionId.Parse("AK-ERE-3-01"),
        Check = "dosing-text-is-short",
        Alvor = Alvor.Merknad,
        Sentence = "Doseringsteksten er lengre enn apoteketiketten viser.",
        Expected = "Høyst 200 tegn",
        Received = "212 tegn",
        Exchanges = [3],
    };

    public static Finding Token { get; } = new()
    {
        Criterion = CriterionId.Parse("AK-HID-1-02"),
        Check = "token-is-not-reused",
        Sentence = "Et utløpt token ble brukt på nytt.",
        Expected = "Nytt token etter utløp",
        Received = "Samme token, 14 minutter etter utløp",
        Exchanges = [7, 99],
    };

    public static Finding Clock { get; } = new()
    {
        Criterion = CriterionId.Parse("AK-SAM-2-07"),
        Check = "clock-is-right",
        Sentence = "Systemets klokke går tre minutter feil.",
        Expected = "Avvik under 30 sekunder",
        Received = "182 sekunder",
    };
}
