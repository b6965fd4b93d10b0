/**
 * What the server package stands on is installed beside Vendure, not here, so that its types are not to be had where
 * these files are checked: what comes from there is unchecked.
 */
declare module '@vendure/core';
declare module '@nestjs/common';
declare module '@nestjs/graphql';
declare module 'graphql';
declare module 'graphql-tag';
declare module 'nodemailer';
declare module 'pdfkit';
declare module 'typeorm';
