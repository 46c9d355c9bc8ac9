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
        Idents = organisation.All(Ns + "Ident", ident => ReadIdent(ident, Ns)),
        Address = organisation.Optional(Ns + "Address", address => ReadAddress(address, Ns)),
        TeleComs = organisation.All(Ns + "TeleCom", teleCom => ReadTeleCom(teleCom, Ns)),
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
        Idents = patient.All(Ns + "Ident", ident => ReadIdent(ident, Ns)),
        Address = patient.Optional(Ns + "Address", address => ReadAddress(address, Ns)),
        TeleComs = patient.All(Ns + "TeleCom", teleCom => ReadTeleCom(teleCom, Ns)),
    };

    /// <summary>An id whose parts stand in <paramref name="ns"/>: that of the hodemelding, or the one that the messages share.</summary>
    public static Ident ReadIdent(XElement ident, XNamespace ns) => new(ident.Text(ns + "Id"), ident.Value(ns + "TypeId", ElementReading.AsCV));

    /// <summary>An address whose parts stand in <paramref name="ns"/>.</summary>
    public static Address ReadAddress(XElement address, XNamespace ns) => new()
    {
        Type = address.Optional(ns + "Type", ElementReading.AsCS),
        StreetAdr = address.OptionalText(ns + "StreetAdr"),
        PostalCode = address.OptionalText(ns + "PostalCode"),
        City = address.OptionalText(ns + "City"),
        Postbox = address.OptionalText(ns + "Postbox"),
        County = address.Optional(ns + "County", ElementReading.AsCS),
        Country = address.Optional(ns + "Country", ElementReading.AsCS),
    };

    /// <summary>An electronic address whose parts stand in <paramref name="ns"/>.</summary>
    public static TeleCom ReadTeleCom(XElement teleCom, XNamespace ns) => new(
        teleCom.Optional(ns + "TypeTelecom", ElementReading.AsCS),
        teleCom.Required(ns + "TeleAddress").Attribute("V")?.Value ?? "");

    private static HealthcareProfessional ReadProfessional(XElement person) => new()
    {
        TypeHealthcareProfessional = person.Optional(Ns + "TypeHealthcareProfessional", ElementReading.AsCS),
        RoleToPatient = person.Optional(Ns + "RoleToPatient", ElementReading.AsCV),
        FamilyName = person.OptionalText(Ns + "FamilyName"),
        MiddleName = person.OptionalText(Ns + "MiddleName"),
        GivenName = person.OptionalText(Ns + "GivenName"),
        DateOfBirth = person.OptionalValue(Ns + "DateOfBirth", ElementReading.AsDay),
        Sex = person.Optional(Ns + "Sex", ElementReading.AsCS),
        Idents = person.All(Ns + "Ident", ident => ReadIdent(ident, Ns)),
        Address = person.Optional(Ns + "Address", address => ReadAddress(address, Ns)),
        TeleComs = person.All(Ns + "TeleCom", teleCom => ReadTeleCom(teleCom, Ns)),
    };
}
