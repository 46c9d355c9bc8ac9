using System.Text;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Tests.Core.Criteria;

internal static class RegisterTexts
{
    public const string Hazards = """
        [{"id":"F-02","navn":"Doseringen endres","alvorlighet":"Catastrophic","arsaker":["Ukentlig blir daglig","Feil enhet"]},
         {"id":"F-03","navn":"Resept kommer ikke fram","alvorlighet":"Major","arsaker":["Kvittering oversett"]}]
        """;

    public const string Kravsett = """
        {"id":"utkast-prove","navn":"Prøve","eier":"Prøve","status":"utkast","versjon":"1","kilde":"Prøve","kjent":"1 av 1",
         "krav":[{"id":"K-1","tekst":"Krav"}],"ikkeDekket":[{"tekst":"Krav","kilde":"Prøve","fordi":"Senere"}]}
        """;

    public const string Antakelser = """
        [{"id":"A-001","tekst":"Om svar","kilde":"Prøve","status":"antatt","omSvar":true},
         {"id":"A-002","tekst":"Om grense","kilde":"Prøve","status":"antatt"},
         {"id":"A-003","tekst":"Bekreftet","kilde":"Prøve","status":"bekreftet av NHN 2026-01-31","omSvar":true}]
        """;

    public static Registers Read(string hazards = Hazards, string kravsett = Kravsett, string antakelser = Antakelser) =>
        Registers.Read(Stream(hazards), [Stream(kravsett)], Stream(antakelser));

    public static Stream Stream(string json) => new MemoryStream(Encoding.UTF8.GetBytes(json));
}
