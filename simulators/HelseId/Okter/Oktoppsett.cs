using System.Security.Cryptography;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Jose;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Simulators.HelseId.Okter;

/// <summary>What is registered with HelseID for a session.</summary>
/// <param name="Klient">The client.</param>
/// <param name="Personer">The persons who can log in.</param>
/// <param name="Virksomheter">The organisations that it may act for.</param>
internal sealed record Oktoppsett(HelseIdKlient Klient, IReadOnlyList<Oktperson> Personer, IReadOnlyList<Oktvirksomhet> Virksomheter)
{
    private const int LengsteTekst = 2_000;
    private const int Flest = 100;

    // What a browser would run, and not send a user back to.
    private static readonly string[] Skriptskjemaer = ["javascript", "data", "vbscript", "blob", "about"];

    private static readonly string[] Tilhorigheter = [HelseIdKlient.SingleTenant, HelseIdKlient.MultiTenant, HelseIdKlient.IngenTilhorighet];

    private static readonly string[] Brukerscopes =
    [
        HelseIdScopes.OpenId, HelseIdScopes.Profile, HelseIdScopes.OfflineAccess, HelseIdScopes.Pid, HelseIdScopes.SecurityLevel,
        HelseIdScopes.HprNumber, HelseIdScopes.ProvetjenesteBruker,
    ];

    /// <summary>Reads an order, and fills in what it does not say.</summary>
    /// <exception cref="FormatException">It cannot be carried out; the message says what is wrong and what to do, in bokmål.</exception>
    public static Oktoppsett Av(Oktbestilling order)
    {
        Kontroller(order);
        var world = TestWorld.Create(RandomNumberGenerator.GetInt32(int.MaxValue), "helseid-okt");
        var organisations = Virksomhetene(order, world);
        var client = new HelseIdKlient
        {
            KlientId = order.KlientId,
            Navn = order.Navn ?? order.KlientId,
            Nokler = PublicJwks.Read(order.Jwks.GetRawText()),
            RedirectUrier = order.RedirectUrier,
            PostLogoutRedirectUrier = order.PostLogoutRedirectUrier,
            Scopes = order.Scopes.Count > 0 ? order.Scopes : Standardscopes(order),
            Tilhorighet = order.Tilhorighet,
            Orgnr = order.Orgnr ?? Eier(order.Tilhorighet, world),
            Virksomheter = order.Tilhorighet == HelseIdKlient.MultiTenant ? [.. organisations.Select(o => o.Orgnr)] : [],
        };
        return new Oktoppsett(client, order.Personer.Count > 0 ? order.Personer : Personene(world), organisations);
    }

    private static void Kontroller(Oktbestilling order)
    {
        Tekst(order.KlientId, "klientId", "klient-id-en");
        if (order.KlientId.Length > HelseIdReader.LengsteId)
        {
            throw new FormatException(FormattableString.Invariant(
                $"Forventet en klient-id på høyst {HelseIdReader.LengsteId} tegn i klientId, fikk {order.KlientId.Length}. Rett verdien."));
        }

        if (!Tilhorigheter.Contains(order.Tilhorighet, StringComparer.Ordinal))
        {
            throw new FormatException($"Forventet tilhorighet som {string.Join(", ", Tilhorigheter)}, fikk «{Kort(order.Tilhorighet)}». Velg en av dem.");
        }

        foreach (var address in Bundet(order.RedirectUrier, "redirectUrier").Concat(Bundet(order.PostLogoutRedirectUrier, "postLogoutRedirectUrier")))
        {
            Adresse(address);
        }

        foreach (var scope in Bundet(order.Scopes, "scopes"))
        {
            Tekst(scope, "scopes", "ett scope per tekst");
        }

        foreach (var orgnr in Bundet(order.Virksomheter, "virksomheter").Append(order.Orgnr).OfType<string>())
        {
            OrganizationNumber.Parse(orgnr);
        }

        foreach (var person in Bundet(order.Personer, "personer"))
        {
            if (!NationalId.TryParse(person.Pid, out var id) || !id.IsSynthetic)
            {
                throw new FormatException("Forventet bare syntetiske fødselsnummer og D-nummer i personer, fikk et annet. Bruk nummer fra Tenor (måned + 80).");
            }
        }
    }

    private static IReadOnlyList<T> Bundet<T>(IReadOnlyList<T> many, string name) =>
        many.Any(each => each is null) ? throw new FormatException($"Forventet en verdi på hver plass i {name}, fikk null. Fjern den.")
        : many.Count <= Flest ? many
        : throw new FormatException(FormattableString.Invariant($"Forventet høyst {Flest} i {name}, fikk {many.Count}. Ta med dem økten trenger."));

    private static void Tekst(string text, string name, string what)
    {
        if (text.Length is 0 or > LengsteTekst || text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
        {
            throw new FormatException($"Forventet {what} uten mellomrom i {name}, fikk «{Kort(text)}». Rett verdien.");
        }
    }

    private static void Adresse(string address)
    {
        if (address.Length > LengsteTekst || !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Fragment.Length > 0 || uri.IsFile
            || Skriptskjemaer.Contains(uri.Scheme, StringComparer.Ordinal) || address.Any(c => c is <= ' ' or > '~'))
        {
            throw new FormatException($"Forventet en hel adresse uten «#», som https://127.0.0.1:5001/callback, fikk «{Kort(address)}». Rett adressen.");
        }
    }

    private static string[] Standardscopes(Oktbestilling order) =>
        order.RedirectUrier.Count > 0 ? [HelseIdScopes.ProvetjenesteSystem, .. Brukerscopes] : [HelseIdScopes.ProvetjenesteSystem];

    private static IReadOnlyList<Oktvirksomhet> Virksomhetene(Oktbestilling order, TestWorld world) => order switch
    {
        { Tilhorighet: HelseIdKlient.IngenTilhorighet } => [],
        { Virksomheter.Count: > 0 } => [.. order.Virksomheter.Select(orgnr => new Oktvirksomhet(orgnr, null))],
        { Tilhorighet: HelseIdKlient.MultiTenant } => [Av(world.Office), Av(world.SecondOffice)],
        _ => [new(order.Orgnr ?? world.Office.Orgnr, world.Office.SubUnit)],
    };

    private static string? Eier(string tilhorighet, TestWorld world) => tilhorighet switch
    {
        HelseIdKlient.SingleTenant => world.Office.Orgnr,
        HelseIdKlient.MultiTenant => world.OtherOffice.Orgnr,
        _ => null,
    };

    private static List<Oktperson> Personene(TestWorld world) =>
    [
        .. world.Prescribers.Select(p => new Oktperson(p.Fnr!, p.GivenName, p.FamilyName, p.Hpr, p.Yrke)),
        .. world.Patients.Where(p => p is { Key: "pasient-annen", Fnr: not null }).Select(p => new Oktperson(p.Fnr!, p.GivenName, p.FamilyName)),
    ];

    private static Oktvirksomhet Av(TestOrganization organization) => new(organization.Orgnr, organization.SubUnit);

    private static string Kort(string text) => Hosting.JournalText.Of(text.Length <= 100 ? text : text[..100]);
}
