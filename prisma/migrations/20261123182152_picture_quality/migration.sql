-- AlterTable
ALTER TABLE "dish" ADD COLUMN     "picture_quality" TEXT NOT NULL DEFAULT 'standard';
