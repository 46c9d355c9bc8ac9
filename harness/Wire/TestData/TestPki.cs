using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Wire.TestData;

/// <summary>The test certificate authority and the certificates it gives; kept outside the repository, never for production.</summary>
/// <remarks>At most 90 days; keys readable by their owner alone; the subject says what it is; name constraints keep it to this machine.</remarks>
public sealed class TestPki : IDisposable
{
    /// <summary>Stands in the subject of every certificate.</summary>
    public const string Mark = "TESTRAMMEVERK – IKKE FOR PRODUKSJON";

    private const string NameConstraintsOid = "2.5.29.30";
    private const int ServerKeyPlace = 1;
    private const int StrangerKeyPlace = 8;

    // Below the name that the authority may speak of, so that the name is all that is wrong.
    private const string OtherName = "feil-navn.localhost";

    private static readonly TimeSpan Life = TimeSpan.FromDays(90);
    private static readonly TimeSpan Ago = TimeSpan.FromDays(10);
    private static readonly TimeSpan Renewal = TimeSpan.FromDays(14);
    private readonly ConcurrentDictionary<string, IssuedCertificate> _issued = new();
    private readonly Lock _signing = new();
    private readonly KeyPool _keys;
    private readonly RSA _authorityKey;

    private TestPki(KeyPool keys, X509Certificate2 authority)
    {
        _keys = keys;
        Authority = authority;
        _authorityKey = authority.GetRSAPrivateKey()!;
    }

    /// <summary>The authority, with its key.</summary>
    public X509Certificate2 Authority { get; }

    /// <summary>The authority's certificate alone, PEM.</summary>
    public string AuthorityPem => Authority.ExportCertificatePem();

    /// <summary>The default folder: the user's local application data.</summary>
    public static string DefaultDirectory => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
        "AcceptanceHarness", "pki");

    /// <summary>Opens the authority in a folder, or makes it.</summary>
    /// <param name="directory">The folder, outside any repository.</param>
    /// <param name="clock">The security clock.</param>
    public static TestPki Open(string directory, TimeProvider clock)
    {
        Directory.CreateDirectory(directory);
        var keys = new KeyPool(directory);
        return new TestPki(keys, Kept(directory, keys, clock));
    }

    /// <summary>The server certificate of the simulators, for this machine's names alone.</summary>
    public X509Certificate2 Server() => _issued.GetOrAdd("server", _ => Issue("127.0.0.1", null, ServerKeyPlace, AddServerUse)).WithKey;

    /// <summary>A server certificate with one thing wrong with it, to be refused by whoever looks.</summary>
    /// <param name="flaw">What is wrong.</param>
    public X509Certificate2 Server(CertificateFlaw flaw) => _issued.GetOrAdd($"server {flaw}", _ => flaw switch
    {
        CertificateFlaw.UnknownIssuer => IssueByStranger(),
        CertificateFlaw.Expired => Issue(
            "127.0.0.1", null, ServerKeyPlace, AddServerUse, Own(Authority.NotBefore - Life, Authority.NotBefore - Ago)),
        CertificateFlaw.WrongName => Issue(OtherName, null, ServerKeyPlace, request => AddServerUse(request, names => names.AddDnsName(OtherName))),
        CertificateFlaw.None => Issue("127.0.0.1", null, ServerKeyPlace, AddServerUse),
        _ => throw new ArgumentOutOfRangeException(nameof(flaw), flaw, "Ukjent feil ved et sertifikat."),
    }).WithKey;

    /// <summary>A certificate for an organisation, with its key.</summary>
    /// <param name="organization">The organisation; its number stands in the subject's serialNumber.</param>
    /// <param name="use">What it is for.</param>
    public X509Certificate2 For(TestOrganization organization, CertificateUse use) => Issued(organization, use).WithKey;

    /// <summary>Another certificate for an organisation, with its key: one with something wrong with it, or one that is as good.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="use">What it is for.</param>
    /// <param name="flaw">What is wrong: expired, or nothing.</param>
    public X509Certificate2 For(TestOrganization organization, CertificateUse use, CertificateFlaw flaw) => Issued(organization, use, flaw).WithKey;

    /// <summary>A personal signing certificate for a prescriber, with its key.</summary>
    /// <param name="prescriber">The prescriber; the HPR number stands in the subject's serialNumber.</param>
    public X509Certificate2 For(TestPrescriber prescriber) => Issued(prescriber).WithKey;

    /// <summary>An organisation's certificate with its key, PKCS#12 in base64, and its password.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="use">What it is for.</param>
    public (string Pkcs12, string Password) Export(TestOrganization organization, CertificateUse use) =>
        (Issued(organization, use).Pkcs12, IssuedCertificate.Password);

    /// <summary>The same for another certificate: one with something wrong with it, or one that is as good.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="use">What it is for.</param>
    /// <param name="flaw">What is wrong: expired, or nothing.</param>
    public (string Pkcs12, string Password) Export(TestOrganization organization, CertificateUse use, CertificateFlaw flaw) =>
        (Issued(organization, use, flaw).Pkcs12, IssuedCertificate.Password);

    /// <summary>A prescriber's personal certificate with its key, PKCS#12 in base64, and its password.</summary>
    /// <param name="prescriber">The prescriber.</param>
    public (string Pkcs12, string Password) Export(TestPrescriber prescriber) => (Issued(prescriber).Pkcs12, IssuedCertificate.Password);

    /// <inheritdoc/>
    public void Dispose()
    {
        Authority.Dispose();
        _authorityKey.Dispose();
        foreach (var certificate in _issued.Values)
        {
            certificate.Dispose();
        }
    }

    private static X509Certificate2 Kept(string directory, KeyPool keys, TimeProvider clock)
    {
        var path = Path.Combine(directory, "ca.pem");
        using var key = keys.Take(0).Open();
        if (File.Exists(path))
        {
            using var kept = X509Certificate2.CreateFromPem(File.ReadAllText(path));
            if (kept.NotAfter.ToUniversalTime() - clock.GetUtcNow().UtcDateTime > Renewal)
            {
                return kept.CopyWithPrivateKey(key);
            }

            File.Delete(path);
        }

        PrivateFile.Write(path, MakeAuthority(key, clock));
        using var made = X509Certificate2.CreateFromPem(File.ReadAllText(path));
        return made.CopyWithPrivateKey(key);
    }

    private static string MakeAuthority(RSA key, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        using var made = MakeAuthority("Test-CA", key, now.AddHours(-1), now.AddHours(-1) + Life);
        return made.ExportCertificatePem();
    }

    private static X509Certificate2 MakeAuthority(string name, RSA key, DateTimeOffset from, DateTimeOffset to)
    {
        var request = new CertificateRequest(Subject(name, null), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        request.CertificateExtensions.Add(new X509Extension(NameConstraintsOid, NameConstraints.LoopbackOnly(), critical: true));
        return request.CreateSelfSigned(from, to);
    }

    private IssuedCertificate Issued(TestOrganization organization, CertificateUse use) => _issued.GetOrAdd(
        $"{use} {organization.Orgnr}",
        _ => Issue(organization.Name, organization.Orgnr, 2 + (int)use, request => AddUse(request, use)));

    private IssuedCertificate Issued(TestOrganization organization, CertificateUse use, CertificateFlaw flaw) => _issued.GetOrAdd(
        $"{use} {flaw} {organization.Orgnr}",
        _ => Issue(organization.Name, organization.Orgnr, 2 + (int)use, request => AddUse(request, use), flaw switch
        {
            CertificateFlaw.Expired => Own(Authority.NotBefore - Life, Authority.NotBefore - Ago),
            CertificateFlaw.None => Own(Authority.NotBefore, Authority.NotAfter),
            _ => throw new ArgumentOutOfRangeException(nameof(flaw), flaw, "Sertifikatet til en virksomhet kan være utløpt, eller et annet som er like godt."),
        }));

    private IssuedCertificate Issued(TestPrescriber prescriber) => _issued.GetOrAdd(
        $"person {prescriber.Hpr}",
        _ => Issue(
            $"{prescriber.GivenName} {prescriber.FamilyName}", prescriber.Hpr, prescriber.Key.EndsWith('1') ? 6 : 7,
            request => AddUse(request, CertificateUse.PersonligSignatur)));

    private IssuedCertificate IssueByStranger()
    {
        using var key = _keys.Take(StrangerKeyPlace).Open();
        using var stranger = MakeAuthority("Fremmed test-CA", key, Authority.NotBefore, Authority.NotAfter);
        return Issue("127.0.0.1", null, ServerKeyPlace, AddServerUse, new Issuer(stranger, key, Authority.NotBefore, Authority.NotAfter));
    }

    private Issuer Own(DateTimeOffset from, DateTimeOffset to) => new(Authority, _authorityKey, from, to);

    private IssuedCertificate Issue(string name, string? serialNumber, int keyPlace, Action<CertificateRequest> use) =>
        Issue(name, serialNumber, keyPlace, use, Own(Authority.NotBefore, Authority.NotAfter));

    private IssuedCertificate Issue(string name, string? serialNumber, int keyPlace, Action<CertificateRequest> use, Issuer issuer)
    {
        var key = _keys.Take(keyPlace);
        var request = new CertificateRequest(Subject(name, serialNumber), key.Public, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(key.Public, false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(issuer.Authority, true, false));
        use(request);
        var serial = RandomNumberGenerator.GetBytes(16);
        serial[0] &= 0x7F;

        // By the generator, since an expired certificate is older than the authority, which the other way refuses.
        var signer = X509SignatureGenerator.CreateForRSA(issuer.Key, RSASignaturePadding.Pkcs1);
        lock (_signing)
        {
            return new IssuedCertificate(request.Create(issuer.Authority.SubjectName, signer, issuer.From, issuer.To, serial), key);
        }
    }

    private static void AddServerUse(CertificateRequest request) => AddServerUse(request, names =>
    {
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
    });

    private static void AddServerUse(CertificateRequest request, Action<SubjectAlternativeNameBuilder> name)
    {
        var names = new SubjectAlternativeNameBuilder();
        name(names);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment, true));
        request.CertificateExtensions.Add(Extended("1.3.6.1.5.5.7.3.1"));
    }

    private static void AddUse(CertificateRequest request, CertificateUse use)
    {
        var flags = use switch
        {
            CertificateUse.VirksomhetSignering => X509KeyUsageFlags.DigitalSignature,
            CertificateUse.VirksomhetKryptering => X509KeyUsageFlags.KeyEncipherment | X509KeyUsageFlags.DataEncipherment,
            CertificateUse.VirksomhetAutentisering => X509KeyUsageFlags.DigitalSignature,
            CertificateUse.PersonligSignatur or CertificateUse.VirksomhetMelding => X509KeyUsageFlags.NonRepudiation,
            _ => throw new ArgumentOutOfRangeException(nameof(use), use, "Ukjent bruk."),
        };
        request.CertificateExtensions.Add(new X509KeyUsageExtension(flags, true));
        if (use == CertificateUse.VirksomhetAutentisering)
        {
            request.CertificateExtensions.Add(Extended("1.3.6.1.5.5.7.3.2"));
        }
    }

    private static X509EnhancedKeyUsageExtension Extended(string oid) => new([new Oid(oid)], false);

    private static X500DistinguishedName Subject(string name, string? serialNumber)
    {
        var subject = new X500DistinguishedNameBuilder();
        subject.AddCountryOrRegion("NO");
        subject.AddOrganizationName(name);
        subject.AddOrganizationalUnitName(Mark);
        subject.AddCommonName(name);
        if (serialNumber is not null)
        {
            subject.Add("2.5.4.5", serialNumber);
        }

        return subject.Build();
    }

    private sealed record Issuer(X509Certificate2 Authority, RSA Key, DateTimeOffset From, DateTimeOffset To);
}
