using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Simulators.Adresseregisteret.Parter;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Simulators.Adresseregisteret;

/// <summary>The communication parties of a tenant, and what they have agreed on.</summary>
public sealed class Partregister
{
    private const string Tilstand = "adresseregisteret:parter";

    private readonly TimeProvider _clock;
    private Registerstand _stand;

    private Partregister(Tenant tenant)
    {
        _clock = tenant.SecurityClock;
        _stand = new Registerstand(tenant.Id);
    }

    /// <summary>All parties, by HER-id.</summary>
    public IReadOnlyList<Kommunikasjonspart> Parter => [.. Na.Parter.Values.OrderBy(part => part.HerId, StringComparer.Ordinal)];

    /// <summary>The certificates that are revoked, and when, by serial number.</summary>
    internal IReadOnlyDictionary<string, DateTimeOffset> Tilbakekalte => Na.Tilbakekalte;

    private Registerstand Na => Volatile.Read(ref _stand);

    /// <summary>The register of a tenant.</summary>
    public static Partregister Hos(Tenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        return tenant.State(Tilstand, () => new Partregister(tenant));
    }

    /// <summary>Forgets a tenant's parties and agreements.</summary>
    public static void Glem(Tenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        tenant.Forget(Tilstand);
    }

    /// <summary>Makes a party known, or replaces what was known of it.</summary>
    public void Sett(Kommunikasjonspart part)
    {
        ArgumentNullException.ThrowIfNull(part);

        Flytt(stand => stand.Med(part, _clock.GetUtcNow()));
    }

    /// <summary>The party; null for a HER-id that nobody has.</summary>
    public Kommunikasjonspart? Finn(string herId) => Na.Parter.GetValueOrDefault(herId);

    /// <summary>Changes what is known of a party, and gives it as it became.</summary>
    /// <exception cref="ArgumentException">Nobody has the HER-id.</exception>
    public Kommunikasjonspart Endre(string herId, Func<Kommunikasjonspart, Kommunikasjonspart> endring)
    {
        ArgumentNullException.ThrowIfNull(endring);

        var after = Flytt(stand => stand.Parter.TryGetValue(herId, out var part)
            ? stand.Med(endring(part) with { HerId = herId }, _clock.GetUtcNow())
            : throw new ArgumentException($"Forventet en HER-id som er registrert, fikk «{herId}». Registrer parten først.", nameof(herId)));
        return after.Parter[herId];
    }

    /// <summary>Takes a process away from what a party can do; nothing happens when it has none of that name.</summary>
    public Kommunikasjonspart TrekkProsess(string herId, string navn) =>
        Endre(herId, part => part with { Prosesser = [.. part.Prosesser.Where(prosess => prosess.Navn != navn)] });

    /// <summary>Adds a process to what a party can do; it replaces one of the same name and version.</summary>
    public Kommunikasjonspart LeggTilProsess(string herId, Prosess prosess)
    {
        ArgumentNullException.ThrowIfNull(prosess);

        return Endre(herId, part => part with
        {
            Prosesser = [.. part.Prosesser.Where(old => (old.Navn, old.Versjon) != (prosess.Navn, prosess.Versjon)), prosess],
        });
    }

    /// <summary>The agreement in force between two parties, in either order; null when there is none.</summary>
    public Avtale? Avtale(string herA, string herB) => Na.Mellom(herA, herB);

    /// <summary>The agreement with an id, a terminated one too; null when there never was one.</summary>
    public Avtale? AvtaleMedId(Guid cpaId) => Na.Avtaler.GetValueOrDefault(cpaId);

    /// <summary>Revokes a certificate: it stands in the list of revoked certificates from now on.</summary>
    public void Tilbakekall(X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);

        Flytt(stand => stand.Uten(certificate.SerialNumber, _clock.GetUtcNow()));
    }

    private Registerstand Flytt(Func<Registerstand, Registerstand> move)
    {
        while (true)
        {
            var before = Na;
            var after = move(before);
            if (Interlocked.CompareExchange(ref _stand, after, before) == before)
            {
                return after;
            }
        }
    }
}
