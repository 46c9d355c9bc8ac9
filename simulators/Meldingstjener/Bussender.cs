using System.Globalization;
using AcceptanceHarness.Simulators.Adresseregisteret;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>Sends what national parties have to say: protects it, writes it by the profile, and puts it in the receiver's queue.</summary>
internal sealed class Bussender(MeldingstjenerOptions options)
{
    /// <summary>Sends a message, or what the tenant's faults make of it.</summary>
    /// <returns>What was put in queues, in bokmål.</returns>
    public IReadOnlyList<string> Send(Tenant tenant, Nasjonalpart fra, Utgaende utgaende)
    {
        var sendes = tenant.Feilplan?.Take<ForvrengerUtsending>(MeldingstjenerSimulator.SystemName, Bussleser.AvUtgaende(Ubeskyttet(tenant, utgaende), utgaende.Innhold) with
        {
            Operation = ForvrengerUtsending.Operasjon,
        }) is { } feil ? feil.Av(utgaende) : [utgaende];
        return [.. sendes.Select(each => Legg(tenant, fra, each))];
    }

    private string Legg(Tenant tenant, Nasjonalpart fra, Utgaende utgaende)
    {
        var melding = utgaende.EndreMelding(Ubeskyttet(tenant, utgaende) with { Kropp = Kropp(tenant, fra, utgaende) });
        var ko = Konavn.Av(utgaende.Til, utgaende.Koslag);
        var merke = new Postmerke(melding, Bussleser.AvUtgaende(melding, utgaende.Innhold)) { Feil = utgaende.Feil };
        if (utgaende.Forsinkelse > TimeSpan.Zero)
        {
            _ = SenereAsync(tenant, utgaende.Forsinkelse, () => Koer.Hos(tenant, options).Legg(ko, Bussmeldingskode.Skriv(melding), merke));
            return FormattableString.Invariant($"{utgaende.Funksjon} legges i køen {ko} om {utgaende.Forsinkelse}.");
        }

        Koer.Hos(tenant, options).Legg(ko, Bussmeldingskode.Skriv(melding), merke);
        return $"{utgaende.Funksjon} er lagt i køen {ko}.";
    }

    private static async Task SenereAsync(Tenant tenant, TimeSpan forsinkelse, Action legg)
    {
        await Task.Delay(forsinkelse, tenant.CaseClock).ConfigureAwait(false);
        legg();
    }

    private static ReadOnlyMemory<byte> Kropp(Tenant tenant, Nasjonalpart fra, Utgaende utgaende)
    {
        if (!utgaende.Beskyttes || utgaende.Innhold.IsEmpty)
        {
            return utgaende.EndreKropp(utgaende.Innhold.ToArray());
        }

        var mottaker = utgaende.KryptertFor ?? Partregister.Hos(tenant).Finn(utgaende.Til)?.Kryptering
            ?? throw new InvalidOperationException($"Ingen er registrert med HER-id {utgaende.Til} og krypteringssertifikat, så meldingen kan ikke krypteres.");
        var signert = utgaende.SigneresIkke ? utgaende.Innhold.ToArray() : CmsProtection.Sign(utgaende.Innhold, utgaende.Signert ?? fra.Signering);
        return utgaende.EndreKropp(utgaende.KrypteresIkke ? signert : CmsProtection.Encrypt(signert, mottaker));
    }

    private static Bussmelding Ubeskyttet(Tenant tenant, Utgaende utgaende)
    {
        var id = utgaende.MessageId ?? Guid.NewGuid().ToString();
        var na = tenant.CaseClock.GetUtcNow().UtcDateTime;
        var cpa = utgaende.CpaId ?? Partregister.Hos(tenant).Avtale(utgaende.Fra, utgaende.Til)?.Id.ToString();
        return new Bussmelding
        {
            MessageId = id,
            Til = Konavn.Av(utgaende.Til, utgaende.Koslag),
            Funksjon = utgaende.Funksjon,
            SvarTil = utgaende.MedSvarTil ? Konavn.Av(utgaende.Fra, utgaende.Koslag == Konavn.Sync ? Konavn.Syncreply : utgaende.Koslag) : null,
            KorrelasjonId = utgaende.KorrelasjonId ?? id,
            Innholdstype = utgaende.Beskyttes ? CmsProtection.ContentType : "text/plain",
            Levetid = utgaende.Levetid,
            Egenskaper =
            [
                new("fromHerId", utgaende.Fra),
                new("toHerId", utgaende.Til),
                new("applicationTimeStamp", na.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture)),
                .. cpa is null ? Array.Empty<KeyValuePair<string, object?>>() : [new("cpaId", cpa)],
                new("enqueuedTimeUtc", na.ToString("s", CultureInfo.InvariantCulture)),
                .. utgaende.Egenskaper,
            ],
        };
    }
}
