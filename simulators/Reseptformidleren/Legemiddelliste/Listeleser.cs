using System.Globalization;
using AcceptanceHarness.Core.Checks.Eresept;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Reads what Reseptformidleren keeps of M24.1, M25.1 and M27.1.</summary>
internal static class Listeleser
{
    private const string Person = "/mh:MsgHead/mh:MsgInfo/mh:Sender//mh:HealthcareProfessional";

    /// <summary>The list of an M25.1.</summary>
    public static LagretListe Liste(EreseptMelding melding, ReadOnlyMemory<byte> original, DateTimeOffset mottatt) => new()
    {
        MeldingId = melding.MeldingId ?? "",
        Original = original,
        Fingeravtrykk = melding.Fingeravtrykk(),
        Fnr = melding.PasientFnr,
        Avsender = Reseptleser.Rekvirenten(melding),
        Mottatt = mottatt,
    };

    /// <summary>Who an M27.1 is from, as responsible.</summary>
    public static Multidoseansvar Ansvar(EreseptMelding melding, DateTimeOffset mottatt) => new(
        Reseptleser.Rekvirenten(melding),
        melding.Tekst($"{Person}/mh:GivenName") ?? "",
        melding.Tekst($"{Person}/mh:FamilyName") ?? "",
        melding.Tekst("//m271:M271/m271:GjelderFra") ?? "",
        mottatt);

    /// <summary>The consent of an M24.1; null when its last day cannot be read.</summary>
    public static LagretSamtykke? Samtykke(EreseptMelding melding, DateTimeOffset mottatt) =>
        Reseptleser.Dag(melding.Tekst("//m241:Samtykke/m241:SamtykkeTil")) is { } last
            ? new LagretSamtykke(
                melding.MeldingId ?? "",
                melding.PasientFnr,
                Reseptleser.Rekvirenten(melding),
                melding.Tekst("//m241:Samtykke/m241:TypeSamtykke/@V") ?? "",
                last,
                mottatt)
            : null;

    /// <summary>The time after which an M9.21 asks for changes; one without a zone is taken for UTC; null when it cannot be read.</summary>
    public static DateTimeOffset? EndringerEtter(EreseptMelding melding) =>
        DateTimeOffset.TryParse(
            melding.Tekst("//m921:M921/m921:EndringerEtter"),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var after)
            ? after
            : null;
}
