using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Looks up in Adresseregisteret and CPPA, and keeps what was said for as long as it may be used.</summary>
internal sealed class Registeroppslag(Registernett nett, Uri ar, Uri cppa, MeldingsPolicies policies, TimeProvider clock)
{
    private static readonly XNamespace Tns = "http://www.oasis-open.org/committees/ebxml-cppa/schema/cpp-cpa-2_0.xsd";

    private readonly ConcurrentDictionary<string, (object Verdi, DateTimeOffset Hentet)> _kjent = new(StringComparer.Ordinal);

    /// <summary>A communication party, or that nobody knows now.</summary>
    public Task<Utfall<Partsopplysning>> PartAsync(string herId, CancellationToken cancellationToken) =>
        KjentAsync($"part {herId}", () => HentPartAsync(herId, cancellationToken));

    /// <summary>A communication party as it was looked up last; null when it was not, or too long ago.</summary>
    public Partsopplysning? Kjent(string herId) =>
        _kjent.TryGetValue($"part {herId}", out var kept) && clock.GetUtcNow() < kept.Hentet + policies.RegisterLifetime ? (Partsopplysning)kept.Verdi : null;

    /// <summary>What two parties have agreed on, or that nobody knows now.</summary>
    public Task<Utfall<Avtaleopplysning>> AvtaleAsync(string egen, string motpart, CancellationToken cancellationToken) =>
        KjentAsync($"avtale {egen} {motpart}", () => HentAvtaleAsync(egen, motpart, cancellationToken));

    /// <summary>Forgets what is known of a party: it was shown to be out of date.</summary>
    public void Glem(string herId)
    {
        foreach (var key in _kjent.Keys.Where(key => key.Split(' ').Contains(herId, StringComparer.Ordinal)))
        {
            _kjent.TryRemove(key, out _);
        }
    }

    private async Task<Utfall<T>> KjentAsync<T>(string key, Func<Task<Utfall<T>>> hent)
        where T : class
    {
        var known = _kjent.TryGetValue(key, out var kept);
        if (known && clock.GetUtcNow() < kept.Hentet + policies.RegisterLifetime)
        {
            return (T)kept.Verdi;
        }

        var svar = await hent().ConfigureAwait(false);
        if (svar.Verdi is { } funnet)
        {
            _kjent[key] = (funnet, clock.GetUtcNow());
            return svar;
        }

        return known && !policies.HeedsRegisterLifetime ? (T)kept.Verdi : svar;
    }

    private async Task<Utfall<Partsopplysning>> HentPartAsync(string herId, CancellationToken cancellationToken)
    {
        var svar = await HentArAsync($"api/v1/communicationparty/{herId}", cancellationToken).ConfigureAwait(false);
        if (svar.Verdi is not { Status: HttpStatusCode.OK } funnet)
        {
            return svar.Verdi is null ? svar.Feil! : Partsopplysning.Ukjent(herId);
        }

        var signering = await HentArAsync($"api/v1/certificate/{herId}/signing", cancellationToken).ConfigureAwait(false);
        var kryptering = await HentArAsync($"api/v1/certificate/{herId}/encryption", cancellationToken).ConfigureAwait(false);
        if ((signering.Feil ?? kryptering.Feil) is { } feil)
        {
            return feil;
        }

        return funnet.Objekt() is { } json
            ? Part(herId, json) with { Signering = Sertifikat(signering.Verdi!), Kryptering = Sertifikat(kryptering.Verdi!) }
            : new HelseIdFeil(HelseIdFeilart.Uleselig, "Svaret fra Adresseregisteret kan ikke leses");
    }

    private static Partsopplysning Part(string herId, JsonElement json) => Partsopplysning.Ukjent(herId) with
    {
        Navn = Tekst(json, "name") ?? "",
        OverordnetHerId = Tekst(json, "parentHerId"),
        OverordnetNavn = json.TryGetProperty("communicationParty", out var nested) && nested.ValueKind == JsonValueKind.Object ? Tekst(nested, "ParentName") : null,
        Aktiv = !json.TryGetProperty("isActive", out var aktiv) || aktiv.ValueKind != JsonValueKind.False,
    };

    private static X509Certificate2? Sertifikat(Nettsvar svar)
    {
        try
        {
            return svar.Status == HttpStatusCode.OK && svar.Objekt() is { } json && Tekst(json, "certificateValue") is { } verdi
                ? X509CertificateLoader.LoadCertificate(Convert.FromBase64String(verdi))
                : null;
        }
        catch (Exception uleselig) when (uleselig is FormatException or CryptographicException)
        {
            return null;
        }
    }

    private static string? Tekst(JsonElement json, string navn) => json.TryGetProperty(navn, out var felt) && felt.ValueKind is JsonValueKind.String or JsonValueKind.Number
        ? felt.ToString()
        : null;

    private Task<Utfall<Nettsvar>> HentArAsync(string sti, CancellationToken cancellationToken) =>
        nett.HentAsync(new Uri(ar, sti), RegisterScopes.KommunikasjonspartLes, "application/json", cancellationToken);

    private async Task<Utfall<Avtaleopplysning>> HentAvtaleAsync(string egen, string motpart, CancellationToken cancellationToken)
    {
        var adresse = new Uri(cppa, $"v2/Agreements/HerIds/{egen}/{motpart}");
        var svar = await nett.HentAsync(adresse, RegisterScopes.CppaTilgangDpop, "application/xml", cancellationToken).ConfigureAwait(false);
        return svar.Verdi is not { } answered ? svar.Feil!
            : answered.Status == HttpStatusCode.NotFound ? new Avtaleopplysning(null, [])
            : Avtale(answered.Innhold);
    }

    private static Utfall<Avtaleopplysning> Avtale(string xml)
    {
        try
        {
            var rot = WireXml.Load(Encoding.UTF8.GetBytes(xml)).Root!;
            return new Avtaleopplysning(
                rot.Attribute(Tns + "cpaid")?.Value,
                [.. rot.Descendants(Tns + "ProcessSpecification").Select(prosess => prosess.Attribute(Tns + "name")?.Value).OfType<string>().Distinct()]);
        }
        catch (MessageFormatException)
        {
            return new HelseIdFeil(HelseIdFeilart.Uleselig, "Svaret fra CPPA kan ikke leses");
        }
    }
}
