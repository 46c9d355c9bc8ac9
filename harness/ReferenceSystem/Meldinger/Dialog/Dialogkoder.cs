using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Codes of dialogues that this system writes, beside those that have a code list of their own.</summary>
internal static class Dialogkoder
{
    /// <summary>A question that is a communication test (kodeverk 7603).</summary>
    public static readonly CV KommunikasjonstestForesporsel = new("KT", "2.16.578.1.12.4.1.1.7603", "Kommunikasjonstest");

    /// <summary>The answer to one.</summary>
    public static readonly CV Kommunikasjonstest = new("KT", "2.16.578.1.12.4.1.1.7603", "Kommunikasjonstest");

    /// <summary>An answer in words; the code list is not public.</summary>
    public static readonly CV Svar = new("99", TemaSvar.Oid, "Annet");

    /// <summary>A question in words; the code list is not public.</summary>
    public static readonly CV Henvendelse = new("99", TypeForesporsel.Oid, "Annet");
}
