using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Hodemelding;

/// <summary>Writes the organisations and persons of a hodemelding.</summary>
internal static class PartyWriter
{
    private static readonly XNamespace Ns = Namespaces.MsgHead;

    public static XElement Write(Organisation organisation) => new(
        Ns + "Organisation",
        Text(Ns + "OrganisationName", organisation.OrganisationName),
        Code(Ns + "TypeOrganisation", organisation.TypeOrganisation),
        organisation.Idents.Select(ident => Write(Ns + "Ident", ident, Ns)),
        Write(Ns + "Address", organisation.Address, Ns),
        organisation.TeleComs.Select(teleCom => Write(Ns + "TeleCom", teleCom, Ns)),
        organisation.Unit is { } unit ? Write(unit) : null,
        Write(organisation.HealthcareProfessional));

    public static XElement? Write(Patient? patient) => patient is null
        ? null
        : new XElement(
            Ns + "Patient",
            Text(Ns + "FamilyName", patient.FamilyName),
            Text(Ns + "MiddleName", patient.MiddleName),
            Text(Ns + "GivenName", patient.GivenName),
            Day(Ns + "DateOfBirth", patient.DateOfBirth),
            Code(Ns + "Sex", patient.Sex),
            patient.Idents.Select(ident => Write(Ns + "Ident", ident, Ns)),
            Write(Ns + "Address", patient.Address, Ns),
            patient.TeleComs.Select(teleCom => Write(Ns + "TeleCom", teleCom, Ns)));

    /// <summary>An id whose parts stand in <paramref name="ns"/>: that of the hodemelding, or the one that the messages share.</summary>
    public static XElement Write(XName name, Ident ident, XNamespace ns) => new(
        name,
        Text(ns + "Id", ident.Id),
        Code(ns + "TypeId", ident.TypeId));

    /// <summary>An address whose parts stand in <paramref name="ns"/>.</summary>
    public static XElement? Write(XName name, Address? address, XNamespace ns) => address is null
        ? null
        : new XElement(
            name,
            Code(ns + "Type", address.Type),
            Text(ns + "StreetAdr", address.StreetAdr),
            Text(ns + "PostalCode", address.PostalCode),
            Text(ns + "City", address.City),
            Text(ns + "Postbox", address.Postbox),
            Code(ns + "County", address.County),
            Code(ns + "Country", address.Country));

    /// <summary>An electronic address whose parts stand in <paramref name="ns"/>.</summary>
    public static XElement Write(XName name, TeleCom teleCom, XNamespace ns) => new(
        name,
        Code(ns + "TypeTelecom", teleCom.TypeTelecom),
        new XElement(ns + "TeleAddress", new XAttribute("V", teleCom.TeleAddress)));

    private static XElement? Write(HealthcareProfessional? person) => person is null
        ? null
        : new XElement(
            Ns + "HealthcareProfessional",
            Code(Ns + "TypeHealthcareProfessional", person.TypeHealthcareProfessional),
            Code(Ns + "RoleToPatient", person.RoleToPatient),
            Text(Ns + "FamilyName", person.FamilyName),
            Text(Ns + "MiddleName", person.MiddleName),
            Text(Ns + "GivenName", person.GivenName),
            Day(Ns + "DateOfBirth", person.DateOfBirth),
            Code(Ns + "Sex", person.Sex),
            person.Idents.Select(ident => Write(Ns + "Ident", ident, Ns)),
            Write(Ns + "Address", person.Address, Ns),
            person.TeleComs.Select(teleCom => Write(Ns + "TeleCom", teleCom, Ns)));
}
