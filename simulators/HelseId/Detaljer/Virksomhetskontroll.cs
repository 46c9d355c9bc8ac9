using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.HelseId.Tilstand;

namespace AcceptanceHarness.Simulators.HelseId.Detaljer;

/// <summary>Decides whether a client may act for the organisation that it sent, and which one its token is for.</summary>
internal static class Virksomhetskontroll
{
    /// <summary>What is wrong; null when the client may.</summary>
    public static HelseIdFeil? Feil(HelseIdKlient klient, Virksomhetsstruktur? struktur) => (struktur, klient.Tilhorighet) switch
    {
        (null, _) => null,
        (_, HelseIdKlient.IngenTilhorighet) => HidFeil.IkkeStottet,
        ({ ErFlere: true }, HelseIdKlient.SingleTenant) => HidFeil.HovedenhetIkkeTillatt,
        ({ ErFlere: false }, HelseIdKlient.MultiTenant) => HidFeil.Spesifikasjon,
        ({ Underenhet: not null }, _) when !klient.TillatUnderenhet => HidFeil.UnderenhetIkkeTillatt,
        ({ } sent, _) => Nummerfeil(klient, sent),
    };

    /// <summary>The organisation that a token is for.</summary>
    public static Virksomhet? Velg(HelseIdKlient klient, Virksomhetsstruktur? struktur) => (klient.Tilhorighet, struktur) switch
    {
        (HelseIdKlient.SingleTenant, _) when klient.Orgnr is not null || struktur is not null =>
            new Virksomhet(klient.Orgnr, struktur?.Underenhet, null),
        (HelseIdKlient.MultiTenant, not null) => new Virksomhet(struktur.Hovedenhet, struktur.Underenhet, klient.Orgnr),
        _ => null,
    };

    private static HelseIdFeil? Nummerfeil(HelseIdKlient klient, Virksomhetsstruktur sent)
    {
        if (!ErNummer(sent.Hovedenhet) || !ErNummer(sent.Underenhet))
        {
            return HidFeil.Nummerformat;
        }

        if (sent.ErFlere && sent.Hovedenhet != klient.Orgnr && !klient.Virksomheter.Contains(sent.Hovedenhet!, StringComparer.Ordinal))
        {
            return HidFeil.UkjentHovedenhet;
        }

        if (sent.Underenhet is null || klient.Underenheter is not { } known)
        {
            return null;
        }

        return !known.TryGetValue(sent.Underenhet, out var parent) ? HidFeil.UkjentUnderenhet
            : parent != (sent.Hovedenhet ?? klient.Orgnr) ? HidFeil.UnderenhetHorerIkkeTil
            : null;
    }

    private static bool ErNummer(string? number) => number is null || (number.Length == 9 && number.All(char.IsAsciiDigit));
}
