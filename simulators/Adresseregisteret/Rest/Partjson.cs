using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.Adresseregisteret.Felles;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Rest;

/// <summary>Writes parties and certificates as JSON.</summary>
/// <remarks>
/// Public samples have two forms of a party: a flat one, and one with the SOAP contract's names under <c>communicationParty</c>. Which of them a
/// client of today meets is not known, so an answer has the members of both.
/// </remarks>
internal static class Partjson
{
    private static readonly DateTimeOffset Fra = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Til = new(9999, 12, 31, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A party.</summary>
    /// <param name="part">The party.</param>
    /// <param name="adresser">Its electronic addresses.</param>
    /// <param name="tid">The time now.</param>
    public static JsonObject Part(Kommunikasjonspart part, IReadOnlyList<Koadresse> adresser, DateTimeOffset tid)
    {
        var json = new JsonObject
        {
            ["herId"] = Tall(part.HerId),
            ["parentHerId"] = Tall(part.Overordnet?.HerId),
            ["name"] = part.Navn,
            ["displayName"] = part.Navn,
            ["type"] = Slag(part),
            ["isActive"] = part.Aktiv,
            ["electronicAddresses"] = new JsonArray([.. adresser.Select(Flat)]),
            ["currentSigningCertificate"] = Kort(part.Signering),
            ["currentEncryptionCertificate"] = Kort(part.Kryptering),
            ["amqpTransportStatus"] = part.Aktiv ? "Enabled" : "Disabled",
            ["validFrom"] = Tid(Fra),
            ["validTo"] = Tid(part.Aktiv ? Til : tid),
            ["communicationParty"] = Nostet(part, adresser, tid),
        };
        if (part.Orgnr is { } orgnr)
        {
            json["organizationDetails"] = new JsonObject { ["organizationNumber"] = orgnr };
        }

        return json;
    }

    /// <summary>A certificate, with its bytes.</summary>
    public static JsonObject Sertifikat(X509Certificate2 certificate)
    {
        var json = Kort(certificate)!;
        json["certificateValue"] = Convert.ToBase64String(certificate.RawDataMemory.Span);
        return json;
    }

    private static JsonObject? Kort(X509Certificate2? certificate) => certificate is null ? null : new JsonObject
    {
        ["thumbprint"] = certificate.Thumbprint,
        ["validFrom"] = Tid(certificate.NotBefore),
        ["validTo"] = Tid(certificate.NotAfter),
    };

    private static JsonObject Flat(Koadresse adresse) => new()
    {
        ["address"] = adresse.Adresse,
        ["inherited"] = false,
        ["type"] = new JsonObject { ["codeListId"] = $"{Koadresse.Kodeverk}", ["value"] = adresse.Kode, ["name"] = adresse.Tekst },
        ["typeCodeValue"] = adresse.Kode,
    };

    private static JsonObject Nostet(Kommunikasjonspart part, IReadOnlyList<Koadresse> adresser, DateTimeOffset tid) => new()
    {
        ["Active"] = part.Aktiv,
        ["DisplayName"] = part.Navn,
        ["ElectronicAddresses"] = new JsonArray([.. adresser.Select(Nostet)]),
        ["HerId"] = Tall(part.HerId),
        ["IsValidCommunicationParty"] = part.Aktiv,
        ["LastChanged"] = Tid(Fra),
        ["Name"] = part.Navn,
        ["OrganizationNumber"] = Tall(part.Orgnr),
        ["ParentHerId"] = Tall(part.Overordnet?.HerId),
        ["ParentName"] = part.Overordnet?.Navn,
        ["ParentOrganizationNumber"] = Tall(part.Overordnet?.Orgnr),
        ["ServerTime"] = Tid(tid),
        ["Type"] = Slag(part),
        ["Valid"] = new JsonObject { ["From"] = Tid(Fra), ["To"] = Tid(part.Aktiv ? Til : tid) },
    };

    private static JsonObject Nostet(Koadresse adresse) => new()
    {
        ["Address"] = adresse.Adresse,
        ["Inherited"] = false,
        ["LastChanged"] = Tid(Fra),
        ["Type"] = new JsonObject
        {
            ["Active"] = true,
            ["CodeText"] = adresse.Tekst,
            ["CodeValue"] = adresse.Kode,
            ["OID"] = Koadresse.Kodeverk,
            ["SimpleType"] = Koadresse.Enkeltype,
        },
        ["TypeCodeValue"] = adresse.Kode,
    };

    private static string Slag(Kommunikasjonspart part) => part.Overordnet is null ? "Organization" : "Service";

    private static JsonValue? Tall(string? siffer) =>
        int.TryParse(siffer, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : null;

    private static string Tid(DateTimeOffset tid) => tid.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
