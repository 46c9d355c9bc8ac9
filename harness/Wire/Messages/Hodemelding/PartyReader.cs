using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Hodemelding;

/// <summary>Reads the organisations and persons of a hodemelding.</summary>
internal static class PartyReader
{
    private static readonly XNamespace Ns = Namespaces.MsgHead;

    public static Organisation ReadOrganisation(XElement organisation) => new()
    {
        OrganisationName = organisation.Text(Ns + "OrganisationName"),
        TypeOrganisation = organisation.Optional(Ns + "TypeOrganisation", ElementReading.AsCV),
        Idents = organisation.All(Ns + "Ident", ReadIdent),
        Address = organisation.Optional(Ns + "Address", ReadAddress),
        TeleComs = organisation.All(Ns + "TeleCom", ReadTeleCom),
        Unit = organisation.Optional(Ns + "Organisation", ReadOrganisation),
        HealthcareProfessional = organisation.Optional(Ns + "HealthcareProfessional", ReadProfessional),
    };

    public static Patient ReadPatient(XElement patient) => new()
    {
        FamilyName = patient.OptionalText(Ns + "FamilyName"),
        MiddleName = patient.OptionalText(Ns + "MiddleName"),
        GivenName = patient.OptionalText(Ns + "GivenName"),
        DateOfBirth = patient.OptionalValue(Ns + "DateOfBirth", ElementReading.AsDay),
        Sex = patient.Optional(Ns + "Sex", ElementReading.AsCS),
        Idents = patient.All(Ns + "Ident", ReadIdent),
        Address = patient.Optional(Ns + "Address", ReadAddress),
        TeleComs = patient.All(Ns + "TeleCom", ReadTeleCom),
    };

    private static HealthcareProfessional ReadProfessional(XElement person) => new()
    {
        TypeHealthcareProfessional = person.Optional(Ns + "TypeHealthcareProfessional", ElementReading.AsCS),
        RoleToPatient = person.Optional(Ns + "RoleToPatient", ElementReading.AsCV),
        FamilyName = person.OptionalText(Ns + "FamilyName"),
        MiddleName = person.OptionalText(Ns + "MiddleName"),
        GivenName = person.OptionalText(Ns + "GivenName"),
        DateOfBirth = person.OptionalValue(Ns + "DateOfBirth", ElementReading.AsDay),
        Sex = person.Optional(Ns + "Sex", ElementReading.AsCS),
        Idents = person.All(Ns + "Ident", ReadIdent),
        Address = person.Optional(Ns + "Address", ReadAddress),
        TeleComs = person.All(Ns + "TeleCom", ReadTeleCom),
    };

    private static Ident ReadIdent(XElement ident) => new(ident.Text(Ns + "Id"), ident.Value(Ns + "TypeId", ElementReading.AsCV));

    private static Address ReadAddress(XElement address) => new()
    {
        Type = address.Optional(Ns + "Type", ElementReading.AsCS),
        StreetAdr = address.OptionalText(Ns + "StreetAdr"),
        PostalCode = address.OptionalText(Ns + "PostalCode"),
        City = address.OptionalText(Ns + "City"),
        Postbox = address.OptionalText(Ns + "Postbox"),
        County = address.Optional(Ns + "County", ElementReading.AsCS),
        Country = address.Optional(Ns + "Country", ElementReading.AsCS),
    };

    private static TeleCom ReadTeleCom(XElement teleCom) => new(
        teleCom.Optional(Ns + "TypeTelecom", ElementReading.AsCS),
        teleCom.Required(Ns + "TeleAddress").Attribute("V")?.Value ?? "");
}
