using System.Globalization;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>The error message that a receiver sends about a message that it cannot take (helsenorge.md 1.4).</summary>
internal static class Feilmelding
{
    /// <summary>The error message about what was received; null when nothing is wrong, or when it was an error message itself: those are never answered.</summary>
    public static Utgaende? Om(Tenant tenant, Mottatt mottatt) =>
        mottatt.Koslag != Konavn.Error && mottatt.Fakta(MeldingsFacts.Feiltilstand) is { } tilstand && mottatt.Melding.Egenskap("fromHerId") is { Length: > 0 } avsender
            ? Av(tenant, mottatt, avsender, tilstand)
            : null;

    private static Utgaende Av(Tenant tenant, Mottatt mottatt, string avsender, string tilstand) => new()
    {
        Fra = mottatt.HerId,
        Til = avsender,
        Koslag = Konavn.Error,
        Funksjon = mottatt.Melding.Funksjon ?? "UNKNOWN",
        MedSvarTil = false,

        // NHN's client refuses an error message without a content type, and answers it with another one.
        EndreMelding = melding => melding with { Innholdstype = mottatt.Melding.Innholdstype ?? Wire.Signing.CmsProtection.ContentType },
        Egenskaper =
        [
            new("originalMessageId", mottatt.Melding.MessageId ?? ""),
            new("receiverTimeStamp", tenant.CaseClock.GetUtcNow().UtcDateTime.ToString("MM/dd/yyyy HH:mm:ss", CultureInfo.InvariantCulture)),
            new("errorCondition", tilstand),
            new("errorDescription", Beskrivelse(mottatt)),
            new("errorConditionData", "None"),
        ],
    };

    private static string Beskrivelse(Mottatt mottatt) =>
        mottatt.Fakta(MeldingsFacts.BeskyttelseFeil) ?? mottatt.Fakta(MeldingsFacts.Uleselig) ?? "Meldingen kan ikke behandles";
}
