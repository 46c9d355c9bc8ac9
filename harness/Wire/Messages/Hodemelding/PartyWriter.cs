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
        organisation.Idents.Select(Write),
        Write(organisation.Address),
        organisation.TeleComs.Select(Write),
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
            patient.Idents.Select(Write),
            Write(patient.Address),
            patient.TeleComs.Select(Write));

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
            person.Idents.Select(Write),
            Write(person.Address),
            person.TeleComs.Select(Write));

    private static XElement Write(Ident ident) => new(
        Ns + "Ident",
        Text(Ns + "Id", ident.Id),
        Code(Ns + "TypeId", ident.TypeId));

    private static XElement? Write(Address? address) => address is null
        ? null
        : new XElement(
            Ns + "Address",
            Code(Ns + "Type", address.Type),
            Text(Ns + "StreetAdr", address.StreetAdr),
            Text(Ns + "PostalCode", address.PostalCode),
            Text(Ns + "City", address.City),
            Text(Ns + "Postbox", address.Postbox),
            Code(Ns + "County", address.County),
            Code(Ns + "Country", address.Country));

    private static XElement Write(TeleCom teleCom) => new(
        Ns + "TeleCom",
        Code(Ns + "TypeTelecom", teleCom.TypeTelecom),
        new XElement(Ns + "TeleAddress", new XAttribute("V", teleCom.TeleAddress)));
}
